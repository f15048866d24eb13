/// One piece of news about an invented river treaty in the languages of the press.
enum Sentences {
    static let all: [(language: String, text: String)] = [
        (
            "en",
            """
            The ministers of six river states met in Malsk on Friday and agreed to\
             share the water of the Velm. “Nobody will be left dry this summer,” s\
            aid the foreign minister, who had led the talks for nearly four years.
            """
        ),
        (
            "de",
            """
            Die Minister der sechs Flussstaaten trafen sich am Freitag in Malsk un\
            d einigten sich darauf, das Wasser der Welm zu teilen. „Niemand wird i\
            n diesem Sommer trockene Felder haben“, erklärte die Außenministerin, d\
            ie über die Verhandlungen fast vier Jahre lang wachte.
            """
        ),
        (
            "fr",
            """
            Les ministres des six États riverains se sont réunis vendredi à Malsk e\
            t se sont mis d’accord pour partager l’eau de la Velme. « Personne ne m\
            anquera d’eau cet été », a déclaré la ministre des Affaires étrangères\
            , qui avait mené les négociations pendant près de quatre années.
            """
        ),
        (
            "es",
            """
            Los ministros de los seis países ribereños se reunieron el viernes en M\
            alsk y acordaron compartir el agua del río Velma. «Nadie se quedará si\
            n agua este año», señaló la ministra de Exteriores, que había dirigido\
             las conversaciones durante casi cuatro años, según explicó su portavo\
            z.
            """
        ),
        (
            "pt",
            """
            Os ministros dos seis países ribeirinhos reuniram-se na sexta-feira em\
             Malsk e concordaram em partilhar a água do rio Velma. “Ninguém ficará\
             sem água neste verão”, afirmou a ministra, que conduziu as negociaçõe\
            s durante quase quatro anos e não escondeu a sua satisfação.
            """
        ),
        (
            "it",
            """
            I ministri dei sei Paesi rivieraschi si sono incontrati venerdì a Mals\
            k e hanno deciso di dividersi l’acqua della Velma. «Nessuno resterà al\
            l’asciutto quest’estate», ha detto la ministra degli Esteri, che è sta\
            ta per quasi quattro anni alla guida dei negoziati, perché la città lo\
             voleva.
            """
        ),
        (
            "nl",
            """
            De ministers van de zes oeverstaten kwamen vrijdag in Malsk bijeen en s\
            praken af het water van de Velm te delen. “Niemand zal deze zomer droo\
            g komen te staan”, zei de minister van Buitenlandse Zaken, die bijna v\
            ier jaar lang de gesprekken had geleid en geïnteresseerde coöperaties é\
            én voor één sprak.
            """
        ),
        (
            "sv",
            """
            Ministrarna från de sex flodstaterna möttes på fredagen i Malsk och en\
            ades om att dela på vattnet i Velm. ”Ingen kommer att stå utan vatten i\
             sommar”, sade utrikesministern, som hade lett samtalen i nästan fyra å\
            r, och tillade att även bönderna får sin del när kanalen är färdig.
            """
        ),
        (
            "da",
            """
            Ministrene fra de seks flodstater mødtes fredag i Malsk og blev enige o\
            m at dele vandet fra Velm. »Ingen kommer til at stå uden vand til somm\
            er,« sagde udenrigsministeren, som havde ledet forhandlingerne i næste\
            n fire år, og tilføjede, at også bønderne får deres andel.
            """
        ),
        (
            "fi",
            """
            Kuuden jokivaltion ministerit tapasivat perjantaina Malskissa ja sopiv\
            at Velmin veden jakamisesta. ”Kukaan ei jää tänä kesänä ilman vettä”, s\
            anoi ulkoministeri, joka oli johtanut neuvotteluja lähes neljän vuoden\
             ajan, ja lisäsi, että myös viljelijät saavat osuutensa.
            """
        ),
        (
            "pl",
            """
            Ministrowie sześciu państw nadrzecznych spotkali się w piątek w Malsku\
             i uzgodnili podział wody z rzeki Wełma. „Nikt nie zostanie tego lata b\
            ez wody” – powiedziała minister spraw zagranicznych, która kierowała r\
            ozmowami przez prawie cztery lata, i dodała, że także rolnicy dostaną s\
            woją część.
            """
        ),
        (
            "cs",
            """
            Ministři šesti poříčních států se v pátek sešli v Malsku a dohodli se,\
             že se o vodu z řeky Velmy rozdělí. „Nikdo letos v létě nezůstane bez v\
            ody,“ řekla ministryně zahraničí, která jednání téměř čtyři roky vedla\
            , a dodala, že svůj díl dostanou také zemědělci.
            """
        ),
        (
            "sk",
            """
            Ministri šiestich poriečnych štátov sa v piatok stretli v Malsku a doh\
            odli sa, že sa o vodu z rieky Velma podelia. „Nikto nezostane tohto le\
            ta bez vody,“ povedala ministerka zahraničných vecí, ktorá rokovania t\
            akmer štyri roky viedla, a dodala, že svoj diel dostanú aj poľnohospod\
            ári.
            """
        ),
        (
            "hu",
            """
            A hat folyómenti állam miniszterei pénteken Malszkban találkoztak, és m\
            egegyeztek abban, hogy megosztják a Velma vizét. „Senki sem marad víz n\
            élkül ezen a nyáron” – mondta a külügyminiszter, aki csaknem négy éven\
             át vezette a tárgyalásokat, és hozzátette, hogy a gazdálkodók is megk\
            apják a részüket, még ősszel.
            """
        ),
        (
            "ro",
            """
            Miniștrii celor șase state riverane s-au întâlnit vineri la Malsk și a\
            u convenit să împartă apa râului Velma. „Nimeni nu va rămâne fără apă î\
            n această vară”, a declarat ministrul de externe, care a condus negoci\
            erile timp de aproape patru ani, și a adăugat că și fermierii își vor p\
            rimi partea.
            """
        ),
        (
            "tr",
            """
            Altı kıyıdaş ülkenin bakanları cuma günü Malsk’ta bir araya geldi ve V\
            elma nehrinin suyunu paylaşma konusunda anlaştı. “Bu yaz kimse susuz k\
            almayacak” diyen dışişleri bakanı, görüşmeleri yaklaşık dört yıl boyun\
            ca yönetmişti; çiftçilerin de paylarını alacağını söyledi.
            """
        ),
        (
            "ru",
            """
            Министры шести прибрежных государств встретились в пятницу в Мальске и\
             договорились поделить воду реки Вельмы. «Никто этим летом не останетс\
            я без воды», — сказала министр иностранных дел, которая почти четыре г\
            ода вела переговоры, и добавила, что свою долю получат и крестьяне.
            """
        ),
        (
            "uk",
            """
            Міністри шести прибережних держав зустрілися в п’ятницю в Мальську й д\
            омовилися поділити воду річки Вельми. «Ніхто цього літа не залишиться б\
            ез води», — сказала міністерка закордонних справ, яка майже чотири рок\
            и вела переговори, і додала, що свою частку отримають також селяни.
            """
        ),
        (
            "bg",
            """
            Министрите на шестте крайречни държави се срещнаха в петък в Малск и с\
            е договориха да си поделят водата на река Велма. „Никой няма да остане\
             без вода това лято“, каза министърката на външните работи, която почт\
            и четири години водеше преговорите, и добави, че и земеделците ще полу\
            чат своя дял.
            """
        ),
        (
            "sr",
            """
            Министри шест приобалних држава састали су се у петак у Малску и догов\
            орили се да поделе воду реке Велме. „Нико овог лета неће остати без во\
            де“, рекла је министарка спољних послова, која је готово четири године\
             водила преговоре, и додала да ће и сељаци добити свој део.
            """
        ),
        (
            "el",
            """
            Οι υπουργοί των έξι παραποτάμιων κρατών συναντήθηκαν την Παρασκευή στο\
             Μαλσκ και συμφώνησαν να μοιραστούν το νερό του ποταμού Βέλμα. «Κανείς\
             δεν θα μείνει χωρίς νερό αυτό το καλοκαίρι», δήλωσε η υπουργός Εξωτερ\
            ικών, η οποία οδήγησε τις συνομιλίες επί τέσσερα σχεδόν χρόνια.
            """
        ),
        (
            "he",
            """
            שרי שש מדינות הנהר נפגשו ביום שישי במלסק והסכימו לחלוק את מי נהר הוולמ\
            ה. "איש לא יישאר בלי מים בקיץ הזה", אמרה שרת החוץ, שהובילה את השיחות ב\
            משך כמעט ארבע שנים, והוסיפה שגם החקלאים יקבלו את חלקם.
            """
        ),
        (
            "ar",
            """
            اجتمع وزراء الدول النهرية الست يوم الجمعة في مالسك واتفقوا على تقاسم م\
            ياه نهر الفيلم. وقالت وزيرة الخارجية التي قادت المحادثات طوال أربع سنو\
            ات تقريبا إن أحدا لن يبقى بلا ماء هذا الصيف، وأضافت أن المزارعين أيضا س\
            يحصلون على نصيبهم.
            """
        ),
        (
            "fa",
            """
            وزیران شش کشور ساحلی روز جمعه در مالسک دیدار کردند و توافق کردند که آب\
             رود ولم را میان خود تقسیم کنند. وزیر امور خارجه که نزدیک به چهار سال گ\
            فتگوها را رهبری کرده بود گفت هیچ کس در این تابستان بی‌آب نخواهد ماند و\
             کشاورزان نیز سهم خود را می‌گیرند.
            """
        ),
        (
            "zh",
            """
            六个沿河国家的部长星期五在马尔斯克举行会晤，同意分享维尔姆河的河水。主持谈判近四年的外交部长说：“今年夏天不会有人没有水用。”她还表示，农民\
            也将得到他们的一份，新的运河将在明年开始修建，各国政府都会为此出资。
            """
        ),
        (
            "zh-Hant",
            """
            六個沿河國家的部長星期五在馬爾斯克舉行會晤，同意分享維爾姆河的河水。主持談判近四年的外交部長說：「今年夏天不會有人沒有水用。」她還表示，農民\
            也將得到他們的一份，新的運河將在明年開始修建，各國政府都會為此出資。
            """
        ),
        (
            "ja",
            """
            流域六か国の閣僚が金曜日にマルスクで会談し、ヴェルム川の水を分け合うことで合意した。ほぼ四年間にわたり交渉を率いてきた外相は「この夏、水に困\
            る人は一人もいないだろう」と述べ、農民も取り分を受け取ることになると付け加えた。
            """
        ),
        (
            "ko",
            """
            강을 낀 여섯 나라의 장관들이 금요일 말스크에서 만나 벨름강의 물을 나누기로 합의했다. 거의 네 해 동안 협상을 이끈 외무장관\
            은 “올여름 물이 없어 고생하는 사람은 없을 것”이라고 말하고 농민들도 자기 몫을 받게 될 것이라고 덧붙였다.
            """
        ),
        (
            "th",
            """
            รัฐมนตรีของหกประเทศริมแม่น้ำพบกันที่เมืองมัลสค์เมื่อวันศุกร์ และตกลงที\
            ่จะแบ่งปันน้ำในแม่น้ำเวล์ม รัฐมนตรีต่างประเทศซึ่งเป็นผู้นำการเจรจามาเก\
            ือบสี่ปีกล่าวว่าจะไม่มีใครขาดแคลนน้ำในฤดูร้อนนี้ และเกษตรกรก็จะได้รับส\
            ่วนแบ่งด้วย
            """
        ),
        (
            "vi",
            """
            Bộ trưởng của sáu nước ven sông đã gặp nhau hôm thứ Sáu tại Malsk và đ\
            ồng ý chia sẻ nguồn nước của sông Velm. “Sẽ không ai phải thiếu nước t\
            rong mùa hè này”, nữ ngoại trưởng, người đã dẫn dắt các cuộc đàm phán t\
            rong gần bốn năm, phát biểu và nói thêm rằng nông dân cũng sẽ nhận đượ\
            c phần của mình.
            """
        ),
        (
            "hi",
            """
            छह नदी-तटीय देशों के मंत्री शुक्रवार को माल्स्क में मिले और वेल्म नदी क\
            ा पानी बाँटने पर सहमत हुए। लगभग चार साल तक वार्ता का नेतृत्व करने वाली\
             विदेश मंत्री ने कहा कि इस गर्मी में कोई भी बिना पानी के नहीं रहेगा और\
             किसानों को भी उनका हिस्सा मिलेगा।
            """
        ),
        (
            "kk",
            """
            Алты өзен жағасындағы мемлекеттің министрлері жұма күні Мальскіде кезд\
            есіп, Вельма өзенінің суын бөлісуге келісті. «Бұл жазда ешкім сусыз қа\
            лмайды», – деді келіссөздерді төрт жылға жуық басқарған сыртқы істер м\
            инистрі және шаруалар да өз үлесін алатынын айтты.
            """
        ),
        (
            "uz",
            """
            Oltita daryo bo‘yidagi davlatlarning vazirlari juma kuni Malskda uchra\
            shib, Velma daryosining suvini bo‘lishishga kelishib oldilar. “Bu yozd\
            a hech kim suvsiz qolmaydi”, dedi muzokaralarni qariyb to‘rt yil boshq\
            argan tashqi ishlar vaziri va dehqonlar ham o‘z ulushini olishini aytd\
            i.
            """
        ),
        (
            "ky",
            """
            Алты дарыя жээгиндеги мамлекеттин министрлери жума күнү Мальскиде жолу\
            гушуп, Вельма дарыясынын суусун бөлүшүүгө макулдашты. «Бул жайда эч ки\
            м суусуз калбайт», — деди сүйлөшүүлөрдү төрт жылга жакын жетектеген ты\
            шкы иштер министри жана дыйкандар да өз үлүшүн аларын айтты.
            """
        ),
        (
            "tg",
            """
            Вазирони шаш давлати соҳилӣ рӯзи ҷумъа дар Малск мулоқот карданд ва ро\
            зӣ шуданд, ки оби дарёи Велмаро тақсим кунанд. «Дар ин тобистон ҳеҷ ка\
            с беоб намемонад», гуфт вазири корҳои хориҷӣ, ки қариб чор сол музокир\
            отро роҳбарӣ мекард, ва илова намуд, ки деҳқонон низ саҳми худро мегир\
            анд.
            """
        ),
        (
            "mn",
            """
            Голын эргийн зургаан орны сайд нар баасан гарагт Мальскт уулзаж, Вельм\
            а мөрний усыг хуваалцахаар тохиролцов. «Энэ зун хэн ч усгүй үлдэхгүй» г\
            эж хэлэлцээг бараг дөрвөн жил удирдсан гадаад хэргийн сайд хэлээд, тар\
            иаланчид ч өөрсдийн хувийг авна гэж нэмж хэлэв.
            """
        ),
        (
            "be",
            """
            Міністры шасці прырэчных дзяржаў сустрэліся ў пятніцу ў Мальску і дамо\
            віліся падзяліць ваду ракі Вельмы. «Ніхто гэтым летам не застанецца бе\
            з вады», — сказала міністарка замежных спраў, якая амаль чатыры гады в\
            яла перамовы, і дадала, што сваю долю атрымаюць і сяляне.
            """
        ),
        (
            "lt",
            """
            Šešių paupio valstybių ministrai penktadienį susitiko Malske ir susita\
            rė pasidalyti Velmos upės vandenį. „Šią vasarą niekas neliks be vanden\
            s“, – sakė užsienio reikalų ministrė, beveik ketverius metus vadovavus\
            i deryboms, ir pridūrė, kad savo dalį gaus ir ūkininkai.
            """
        ),
        (
            "lv",
            """
            Sešu upes krastu valstu ministri piektdien tikās Malskā un vienojās da\
            līt Velmas upes ūdeni. “Šovasar neviens nepaliks bez ūdens,” sacīja ār\
            lietu ministre, kura gandrīz četrus gadus vadīja sarunas, un piebilda,\
             ka savu daļu saņems arī zemnieki.
            """
        ),
        (
            "et",
            """
            Kuue jõeäärse riigi ministrid kohtusid reedel Malskis ja leppisid kokk\
            u, et jagavad Velmi jõe vett. „Keegi ei jää sel suvel veeta,“ ütles vä\
            lisminister, kes oli peaaegu neli aastat läbirääkimisi juhtinud, ning l\
            isas, et ka põllumehed saavad oma osa kätte.
            """
        ),
        (
            "hr",
            """
            Ministri šest obalnih država sastali su se u petak u Malsku i dogovori\
            li se da podijele vodu rijeke Velme. „Nitko ovoga ljeta neće ostati be\
            z vode”, rekla je ministrica vanjskih poslova, koja je gotovo četiri g\
            odine vodila pregovore, i dodala da će i seljaci dobiti svoj dio, čak i\
             prije žetve.
            """
        ),
        (
            "id",
            """
            Para menteri dari enam negara di tepi sungai bertemu di Malsk pada har\
            i Jumat dan sepakat untuk berbagi air Sungai Velm. “Tidak seorang pun a\
            kan kekurangan air pada musim panas ini,” kata menteri luar negeri yan\
            g telah memimpin perundingan selama hampir empat tahun, dan menambahka\
            n bahwa para petani juga akan mendapat bagian.
            """
        ),
        (
            "sw",
            """
            Mawaziri wa nchi sita za kando ya mto walikutana siku ya Ijumaa mjini M\
            alsk na wakakubaliana kugawana maji ya mto Velm. “Hakuna mtu atakayeko\
            sa maji msimu huu wa kiangazi,” alisema waziri wa mambo ya nje ambaye a\
            meongoza mazungumzo kwa karibu miaka minne, na akaongeza kwamba wakuli\
            ma pia watapata sehemu yao.
            """
        ),
        (
            "ur",
            """
            دریا کے کنارے واقع چھ ممالک کے وزراء نے جمعہ کو مالسک میں ملاقات کی او\
            ر دریائے ویلم کا پانی بانٹنے پر اتفاق کیا۔ وزیر خارجہ نے، جو تقریباً چ\
            ار سال سے مذاکرات کی قیادت کر رہی تھیں، کہا کہ اس موسم گرما میں کوئی ب\
            ھی پانی کے بغیر نہیں رہے گا۔
            """
        ),
    ]
}
