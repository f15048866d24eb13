/// What names of persons are made of.
enum PersonWords {
    /// Small words within surnames; "bin" and its like make one word with the next.
    static let particles = WordSet(
        "von van de der den da do dos das del della di du la le lo ter ten zu zum zur af av y e i los las")
    static let sonOf = WordSet("bin ibn ben bint abu abd")
    /// Those of them that are no given name.
    static let sonOfOnly = WordSet("bin ibn bint abu abd")
    static let generations = WordSet("jr jr. sr sr. ii iii iv")
    /// Arabic articles that a hyphen joins to a name.
    static let joinedArticles = ["al", "el", "ul", "as", "ash", "ar", "at", "an"]

    /// The commonest surnames of China, Korea and Vietnam, which stand first.
    static let firstSurnames = WordSet(
        """
        xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han
        tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du
        dai xia zhong tian ren fan fang shi yao tan sheng zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao
        meng long wan duan qian yin chang mo wen qi hua qiao bo kim lee park choi jung jeong kang cho yoon jang lim
        han oh seo shin kwon hwang ahn an song hong jeon moon yang bae baek ban roh yoo ryu chung nguyen tran le pham
        hoang vu vo dang bui do ngo duong ly to phan truong tsai chiang
        """)

    /// Short forms of given names: each line is one name.
    static let nicknames = WordMap<Int>([
        (1, "william bill billy will willie"), (2, "robert bob bobby rob robbie"), (3, "richard rick dick ricky rich"),
        (4, "james jim jimmy jamie"), (5, "john jack johnny jon"), (6, "thomas tom tommy"),
        (7, "charles charlie chuck"),
        (8, "michael mike mick mickey"), (9, "joseph joe joey"), (10, "edward ed eddie ted"), (11, "daniel dan danny"),
        (12, "david dave davy"), (13, "steven stephen steve"), (14, "kenneth ken kenny"), (15, "ronald ron ronnie"),
        (16, "donald don donny"), (17, "timothy tim"), (18, "gregory greg"), (19, "lawrence larry"),
        (20, "andrew andy drew"),
        (21, "anthony tony"), (22, "benjamin ben benny"), (23, "samuel sam sammy"), (24, "matthew matt"),
        (25, "christopher chris"), (26, "jeffrey jeff geoffrey geoff"), (27, "elizabeth liz beth betsy lizzie"),
        (28, "margaret maggie meg peggy"), (29, "katherine kate kathy katie catherine cathy kathryn"),
        (30, "patricia pat patty"), (31, "jennifer jen jenny"), (32, "deborah debbie deb"), (33, "susan sue susie"),
        (34, "barbara barb"), (35, "nicholas nick nicky"), (36, "peter pete"), (37, "philip phil phillip"),
        (38, "frederick fred freddie"), (39, "alexander alex sasha"), (40, "vladimir volodymyr"), (41, "eugene gene"),
        (42, "gerald jerry gerry"), (43, "leonard leo lenny"), (44, "walter walt"), (45, "rebecca becky"),
        (46, "alexei aleksei alexey"), (47, "sergei sergey"), (48, "mohammed muhammad mohammad mohamed"),
    ])

    /// Given names that are men's, in English.
    static let male = WordSet(
        """
        bill william john george barack donald joseph joe mike michael robert bob james jim richard rick dick ronald
        jimmy thomas tom ted edward paul mark marco jeb bernie chris christopher david daniel kevin brian steve
        stephen steven peter philip charles andrew anthony tony gordon boris nigel jeremy ben benjamin harry jack eric
        ryan scott gary larry gerald lindsey rand newt mitt al dan tim henry patrick kenneth jason matthew matt jeff
        jeffrey frank raymond gregory samuel roger lawrence arthur albert fred frederick carl ralph roy eugene louis
        vladimir dmitry sergei mikhail ivan alexei alexander nicolas francois emmanuel jacques olaf helmut gerhard
        silvio matteo mario jose juan carlos luis pedro pablo hugo fidel raul ahmed mohammed ali hassan omar abdul
        hamid shimon
        """)

    /// Given names that are women's.
    static let female = WordSet(
        """
        hillary chelsea melania ivanka michelle laura barbara nancy elizabeth mary maria anna anne ann kellyanne huma
        sarah susan jane janet jennifer jessica karen linda lisa margaret theresa angela marine carly condoleezza
        madeleine loretta ruth sonia elena donna debbie kathleen kate katherine catherine christine christina diane
        diana dianne emily emma helen julia julie laura lauren martha megan meghan michele monica nicole olivia pamela
        patricia rachel rebecca rosa sandra sharon sophie stephanie susan teresa tiffany valerie victoria virginia
        samantha amy alice andrea angelina beverly betty carol caroline cheryl cindy deborah dorothy eleanor gloria
        heather jill joan joyce judith kimberly kamala tulsi gina tammy cristina dilma michele ursula nadia svetlana
        olga tatiana natalia irina ekaterina aung benazir indira golda
        """)
}
