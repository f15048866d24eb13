/// Words and given names that tell a man from a woman; written by hand from general knowledge. Names that both bear
/// ("Alex", "Taylor") are in neither list.
enum GenderWords {
    static let women = WordSet(
        """
        actress alderwoman anchorwoman assemblywoman aunt baroness businesswoman chairwoman committeewoman
        congresswoman councilwoman countess daughter duchess empress fiancée girl girlfriend grandmother heiress
        hostess housewife mother niece noblewoman nun policewoman princess queen saleswoman sister spokeswoman
        sportswoman stateswoman waitress widow wife woman
        """)
    static let men = WordSet(
        """
        alderman anchorman archbishop assemblyman ayatollah baron bishop boy boyfriend brother businessman cardinal
        chairman committeeman congressman councilman count duke emir emperor father fireman fisherman grandfather
        husband imam king man monk nephew policeman pope priest prince sheikh son spokesman statesman sultan uncle
        widower
        """)

    static let femaleNames = WordSet(
        """
        abby abigail ada adela adelaide adele adelina adriana adrienne agatha agnes aileen aisha alexandra alexis
        alicia alina alison allison allyson alma alyssa amanda amber amelia amina amira anastasia andrea angelica
        angie anika anita anja anke anneke annette annie annika antonia april ariana arianna arlene astrid audrey
        aurora ava ayanna ayesha bea beatrice becca becky belinda bella bernadette bertha bess beth bethany betsy
        bianca billie birgit blanca bonnie brenda brianna bridget brigitte britta brittany brooke camila camilla
        camille candace candice carla carly carmen carole carolina carolyn carrie cassandra cassie cate cathleen cathy
        cecile cecilia celeste celia chantal charlene charlotte chloe christa christie cindy claire clara clare
        clarissa claudia colette colleen connie constance consuelo cora cordelia corinne cynthia daisy danielle daphne
        darlene dawn deanna deb debbie debra deirdre delia delphine denise desiree dina dolores donatella dora doreen
        doris dorothea dorothy dottie ebony edith edna eileen elaine eleanor elena elisa elisabeth elise eliza ella
        ellen eloise elsa elsie elvira emilia emilie emma erica erika erin esmeralda esperanza esther ethel eugenia
        eva eve evelyn faith farah fatima felicia felicity fiona flora florence frances francesca francine freda frida
        frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine gerda germaine gertrude
        gigi gillian ginger ginny giovanna gisela giulia gladys glenda grace greta gretchen guadalupe gudrun gwen
        gwendolyn hanna hannah harriet hazel hedwig heidi heike helena helene helga henrietta hilda hillary holly hope
        ida ilana ilona ilse imelda imogen ines inga ingrid irene iris irma isabel isabella isabelle ivana ivanka ivy
        jacqueline jada jana janelle janette janice janine jasmine jaya jeanette jeanine jeanne jeannie jen jenean
        jenna jenny jessie jillian joann joanna joanne jocelyn jodi johanna josefina josephine josie joy juanita judy
        juliana julianna julianne juliet juliette june kaitlin kaitlyn kara karin karina karla kate katharina
        katharine kathryn kathy katie katja katrina katy kay kayla kaylee kayleigh keisha kelli kellie kendra khadija
        kirsten kirstie kirstin krista kristen kristi kristin kristina kristine krystal kylie ladonna lana lara
        latasha latoya laurel laurie layla lea leah leila lena leona leonie leonora leticia libby lidia liesel lila
        lilian liliana lillian lily lina lindsay liz liza lizzie lois lola lora lorena loretta lori lorraine louisa
        louise lourdes lucia luciana lucie lucille lucinda lucy luisa lupe lydia lynda lynette lynn lynne mabel
        madeline madison mae maeve magdalena maggie maia maisie malala mandy manuela mara marcella marcia marcy
        margarita margie margot marguerite mariana marianne maribel marie mariela marilyn marisa marisol marissa
        marjorie marla marlene marsha marta martina maryam maryann mathilde matilda maud maura maureen mavis maxine
        maya mazie meg meghan mei melanie melba melinda melissa melody mercedes meredith mia mildred millie mimi mina
        mindy minnie mira miranda miriam miroslava misty mitzi moira mollie molly mona monika monique muriel myra
        myrna nadine nadja naima naledi nan nanette naomi natalia natalie natasha nellie nettie nikema nikki nina nora
        noreen norma octavia odette odile oksana olena olive olivia opal oprah paige pam patience patti patty paula
        paulette paulina pauline pearl peggy penelope penny petra philippa phoebe phyllis pilar piper pippa polly
        portia precious priscilla priya rachael ramona raquel rebekah regina reina rena renata renate renee reyna
        rhonda rita roberta robyn rochelle rosalia rosalie rosalind rosalyn rosanna rosanne rose roseanne rosemarie
        rosemary rosie roslyn roxana roxanne ruby rukhsana ruthie sabina sabine sabrina sadie sally salma salome
        samira sara savannah selena selina selma serena shana sharron shauna sheena sheila shelby shelley shelly sheri
        sherri sherry sheryl shirley shoshana sibyl sigrid silke silvia simone siobhan sofia sofie sondra sonja sonya
        sophia stacey staci stacy stefania stella sue suellen sunita susana susanna susanne susie suzanne suzette
        sybil sylvia sylvie symone tabitha tamar tamara tami tania tanya tara tatyana tawny tess tessa thelma theodora
        therese tilda tina toni tonya tracey tricia trina trish trudy ulrike uma una ursula ute vanessa velma vera
        verena veronica veronika vicki vicky viola violet violeta virginie vivian viviana vivien vivienne wanda wendy
        whoopi wilhelmina wilma winifred winona xiomara yael yasmin yasmina yelena yolanda yulia yvette yvonne zainab
        zaynab zelda zoe zofia zsuzsa
        """)

    static let maleNames = WordSet(
        """
        aaron abdallah abdel abdullah abe abel abraham adam adolf adolfo adrian ahmad aidan akbar akira alain alan
        alastair alberto aldo alec alejandro aleksandar aleksandr aleksei alexandre alexandros alexey alfonso alfred
        alfredo alistair allan allen alvaro alvin amir amit amos anders anderson andre andreas andrei andres andrey
        andrzej andy angelo angus antoine anton antonin antonio antonis anwar archie ari arman armando arne arnold art
        arturo arun asher ashraf august augusto augustus austin axel aziz baltasar barney barry bart bartholomew
        bashar bashir basil ben benedict benito benjamin bennie benny bernard bernardo bert bertrand bilal bjorn
        blaine bob bobby bogdan boyd brad bradley brandon brendan brent bret brett brit bruce bruno bryan bryce buddy
        burt byron caleb calvin carlo carlton carsten cecil cedric cesar chad charlie chester chip christian christoph
        christophe chuck clarence clark claude clayton clement cliff clifford clint clinton clive clyde cody colin
        connor conrad corey cory craig curt curtis cyril cyrus damian damien damon daniele danilo danny dante darius
        darrell darren darryl dave davide davis dean deepak denis dennis denny derek derrick desmond dexter didier
        diego dieter dimitri dimitris dirk dmitri dmytro domenico dominic don donnie doug douglas drew duane duncan
        dustin dwayne dwight eamon earl ed eddie edgar edmund eduardo edwin efrain eli elias elijah elliot elliott
        elmer elvis emil emile emilio emmett enda enrico enrique eric erich erik ernest ernesto ernie ernst ervin
        erwin esteban ethan etienne eugenio evan everett evgeny ezra fabian fabio fabrice faisal farid federico felipe
        felix ferdinand fernando filip finn florian floyd fouad francesco francis francisco franck franco frank
        frankie franklin franz fraser freddie freddy friedrich fritz gabriel gareth garrett gaston gavin gene geoff
        geoffrey georg georges georgi georgy gerard gerardo gerd gerry gianni gil gilbert giles gino giorgio giovanni
        giulio giuseppe glen glenn goran graeme graham grant greg gregg gregoire grigory guido guillaume guillermo
        gunter gunther gus gustav gustavo guy habib hal hamza hank hans haris harold haruki harvey hasan hassan hector
        heinrich heinz helmut henri henrik herb herbert herman hermann hiroshi horst howard hubert huckabee hugh hugo
        humayun hussein ian ibrahim ignacio igor ike imran ingo ira irving isaac isaiah ismail issa ivo jaap jacek
        jackson jacob jake jakob jamal janos jared jaroslav jarrod javier jay jean-claude jean-luc jean-marie
        jean-paul jean-pierre jeb jed jefferson jens jerome jerry jesse jesus jimmie joachim joaquin joel joey johan
        johann johannes johnnie johnny jon jonah jonas jonathan joost jordi jorg jorge jorgen josef joseph josh joshua
        jozef juergen jukka julian julien julio julius junichi jurgen justin kai kamal karel karim karl karl-heinz
        kashif kaspar kazimierz keith kelvin ken kenji kenny kent khalid khalil khizr kieran kirill kirk klaus konrad
        konstantin krzysztof kurt kyle lamar lance lanny larry lars laszlo laurent lawrence lazar lech leo leon
        leonard leonardo leonid leopold leroy les lester lev lewis liam lincoln linus lionel lloyd logan lorenzo
        lothar lou louie luc luca lucas luciano ludwig luigi lukas luke luther lyle lyndon maarten maciej magnus
        mahmoud malcolm manfred manny manuel marc marcel marcelo marco marcos marcus marek mariano marius marko markus
        marlon marshall marten martin marty marvin mason massimo mathew mathias mathieu mats maurice mauricio mauro
        max maxim maximilian maxwell mehdi mehmet melvin merrick micah micha mick mickey miguel mikael mike mikhail
        milan miles milos miloslav milton miroslav mitch mitchell mohamed mohammad mohsen moises monty mordechai
        morris mort moses moshe muhammad muhammadu murat murray mustafa myles myron nabil naftali narendra nasser
        nathan nathaniel neal ned neil nelson neville newt nicholas nick nicolae nicolai nicolas niels nigel niklas
        nikola nikolai nikolas nikolay nikos nils noah noam norbert norman octavio oleg oleksandr olivier ollie omer
        orlando orrin oscar oskar osman otis otto owen pablo paddy paolo pascal patricio pavel pawel pedro pekka percy
        perry pete petr petro phil philipp philippe phillip pierre pieter pietro piotr prakash pranab qasim quentin
        rafael rafi rahul rainer rajiv ralf rami ramiro ramon ramzan rand randall randolph randy raoul rashid ravi ray
        raymond recep reggie reginald reince reinhard reinhold rene rex ricardo rich richie ricky rob robbie robby
        roberto rod roderick rodney rodolfo rodrigo rodrigue rogelio roger roland rolf roman romano ron ronan ronnie
        rory ross rowan ruben rudolf rudolph rudy rufus rupert rush ruslan russ russell rustam said sajid salim salman
        salvador salvatore sam samir sammy samson sandeep sandro sanjay santiago satoshi saul scotty sean sebastian
        serge sergey sergio seth seymour shane shaun shawn sheldon sherman sherrod shinzo sid sidney siegfried sigmar
        simon slobodan sol spencer stan stanislav stanley stefan stefano steffen stellan stephan stewart stig stu
        stuart sven sylvester tadeusz tarek tariq tayyip ted teddy terence terrence thaddeus theo theodore thiago
        thierry thilo thom thorsten tiago tibor tim timo timothy tobias toby tod todd tom tomas tomasz tommy travis
        trent trevor trey tristan tucker tyler tyrone ugo ulrich ulysses umberto uri uwe vaclav vadim valentin valery
        vernon vic vicente victor viktor vince vincent vincenzo vitali vitaly vito vivek vladislav volker volodymyr
        vyacheslav wade wallace wally walter warren waseem wayne wendell werner wes wesley wilbur wilfred wilhelm will
        willard willem willie willis wilson winston wladimir wojciech wolf wolfgang woodrow woody wyatt xavier yair
        yann yannick yasser yitzhak yoav yosef yousef youssef yuri yury yusuf yves zac zach zachary zack zbigniew zeke
        zoltan zoran
        """)
}
