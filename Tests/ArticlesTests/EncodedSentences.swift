import Testing

/// The sentences of ``Sentences`` in the charsets that their languages were written in before UTF-8, encoded by Python's
/// codecs. Where a charset lacks a sentence's quotation marks or dashes, plain ones stand for them.
enum EncodedSentences {
    struct Sentence: Sendable, CustomTestStringConvertible {
        var language: String
        var label: String
        var text: String
        var hex: String
        var testDescription: String { "\(language) in \(label)" }

        var bytes: [UInt8] {
            let digits = hex.utf8.map { $0 < 0x40 ? $0 - 0x30 : $0 - 0x57 }
            return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        }
    }

    static let all: [Sentence] = [
        Sentence(
            language: "de", label: "iso-8859-1",
            text: """
                Die Minister der sechs Flussstaaten trafen sich am Freitag in Malsk un\
                d einigten sich darauf, das Wasser der Welm zu teilen. „Niemand wird i\
                n diesem Sommer trockene Felder haben“, erklärte die Außenministerin, d\
                ie über die Verhandlungen fast vier Jahre lang wachte.
                """,
            hex: """
                446965204d696e69737465722064657220736563687320466c7573737374616174656e2074726166656e207369636820616d\
                204672656974616720696e204d616c736b20756e642065696e696774656e2073696368206461726175662c20646173205761\
                73736572206465722057656c6d207a75207465696c656e2e20844e69656d616e64207769726420696e2064696573656d2053\
                6f6d6d65722074726f636b656e652046656c64657220686162656e932c2065726b6ce472746520646965204175df656e6d69\
                6e6973746572696e2c2064696520fc626572206469652056657268616e646c756e67656e20666173742076696572204a6168\
                7265206c616e67207761636874652e
                """),
        Sentence(
            language: "fr", label: "iso-8859-1",
            text: """
                Les ministres des six États riverains se sont réunis vendredi à Malsk e\
                t se sont mis d’accord pour partager l’eau de la Velme. « Personne ne m\
                anquera d’eau cet été », a déclaré la ministre des Affaires étrangères\
                , qui avait mené les négociations pendant près de quatre années.
                """,
            hex: """
                4c6573206d696e697374726573206465732073697820c97461747320726976657261696e7320736520736f6e742072e9756e\
                69732076656e647265646920e0204d616c736b20657420736520736f6e74206d69732064926163636f726420706f75722070\
                61727461676572206c92656175206465206c612056656c6d652e20ab20506572736f6e6e65206e65206d616e717565726120\
                64926561752063657420e974e920bb2c20612064e9636c6172e9206c61206d696e6973747265206465732041666661697265\
                7320e97472616e67e87265732c20717569206176616974206d656ee9206c6573206ee9676f63696174696f6e732070656e64\
                616e74207072e8732064652071756174726520616e6ee965732e
                """),
        Sentence(
            language: "es", label: "iso-8859-1",
            text: """
                Los ministros de los seis países ribereños se reunieron el viernes en M\
                alsk y acordaron compartir el agua del río Velma. «Nadie se quedará si\
                n agua este año», señaló la ministra de Exteriores, que había dirigido\
                 las conversaciones durante casi cuatro años, según explicó su portavo\
                z.
                """,
            hex: """
                4c6f73206d696e697374726f73206465206c6f732073656973207061ed73657320726962657265f16f73207365207265756e\
                6965726f6e20656c20766965726e657320656e204d616c736b20792061636f726461726f6e20636f6d70617274697220656c\
                20616775612064656c2072ed6f2056656c6d612e20ab4e6164696520736520717565646172e12073696e2061677561206573\
                74652061f16fbb2c207365f1616cf3206c61206d696e6973747261206465204578746572696f7265732c2071756520686162\
                ed6120646972696769646f206c617320636f6e766572736163696f6e657320647572616e746520636173692063756174726f\
                2061f16f732c20736567fa6e206578706c6963f320737520706f727461766f7a2e
                """),
        Sentence(
            language: "pt", label: "iso-8859-1",
            text: """
                Os ministros dos seis países ribeirinhos reuniram-se na sexta-feira em\
                 Malsk e concordaram em partilhar a água do rio Velma. “Ninguém ficará\
                 sem água neste verão”, afirmou a ministra, que conduziu as negociaçõe\
                s durante quase quatro anos e não escondeu a sua satisfação.
                """,
            hex: """
                4f73206d696e697374726f7320646f732073656973207061ed73657320726962656972696e686f73207265756e6972616d2d\
                7365206e612073657874612d666569726120656d204d616c736b206520636f6e636f72646172616d20656d2070617274696c\
                686172206120e167756120646f2072696f2056656c6d612e20934e696e6775e96d206669636172e12073656d20e167756120\
                6e6573746520766572e36f942c20616669726d6f752061206d696e69737472612c2071756520636f6e64757a697520617320\
                6e65676f636961e7f5657320647572616e74652071756173652071756174726f20616e6f732065206ee36f206573636f6e64\
                65752061207375612073617469736661e7e36f2e
                """),
        Sentence(
            language: "it", label: "iso-8859-1",
            text: """
                I ministri dei sei Paesi rivieraschi si sono incontrati venerdì a Mals\
                k e hanno deciso di dividersi l’acqua della Velma. «Nessuno resterà al\
                l’asciutto quest’estate», ha detto la ministra degli Esteri, che è sta\
                ta per quasi quattro anni alla guida dei negoziati, perché la città lo\
                 voleva.
                """,
            hex: """
                49206d696e6973747269206465692073656920506165736920726976696572617363686920736920736f6e6f20696e636f6e\
                74726174692076656e657264ec2061204d616c736b20652068616e6e6f2064656369736f2064692064697669646572736920\
                6c9261637175612064656c6c612056656c6d612e20ab4e657373756e6f20726573746572e020616c6c92617363697574746f\
                20717565737492657374617465bb2c20686120646574746f206c61206d696e6973747261206465676c69204573746572692c\
                2063686520e820737461746120706572207175617369207175617474726f20616e6e6920616c6c6120677569646120646569\
                206e65676f7a696174692c207065726368e9206c612063697474e0206c6f20766f6c6576612e
                """),
        Sentence(
            language: "nl", label: "iso-8859-1",
            text: """
                De ministers van de zes oeverstaten kwamen vrijdag in Malsk bijeen en s\
                praken af het water van de Velm te delen. “Niemand zal deze zomer droo\
                g komen te staan”, zei de minister van Buitenlandse Zaken, die bijna v\
                ier jaar lang de gesprekken had geleid en geïnteresseerde coöperaties é\
                én voor één sprak.
                """,
            hex: """
                4465206d696e6973746572732076616e206465207a6573206f6576657273746174656e206b77616d656e207672696a646167\
                20696e204d616c736b2062696a65656e20656e20737072616b656e206166206865742077617465722076616e206465205665\
                6c6d2074652064656c656e2e20934e69656d616e64207a616c2064657a65207a6f6d65722064726f6f67206b6f6d656e2074\
                6520737461616e942c207a6569206465206d696e69737465722076616e2042756974656e6c616e647365205a616b656e2c20\
                6469652062696a6e612076696572206a616172206c616e67206465206765737072656b6b656e206861642067656c65696420\
                656e206765ef6e746572657373656572646520636ff6706572617469657320e9e96e20766f6f7220e9e96e20737072616b2e
                """),
        Sentence(
            language: "sv", label: "iso-8859-1",
            text: """
                Ministrarna från de sex flodstaterna möttes på fredagen i Malsk och en\
                ades om att dela på vattnet i Velm. ”Ingen kommer att stå utan vatten i\
                 sommar”, sade utrikesministern, som hade lett samtalen i nästan fyra å\
                r, och tillade att även bönderna får sin del när kanalen är färdig.
                """,
            hex: """
                4d696e6973747261726e61206672e56e2064652073657820666c6f647374617465726e61206df6747465732070e520667265\
                646167656e2069204d616c736b206f636820656e61646573206f6d206174742064656c612070e520766174746e6574206920\
                56656c6d2e2094496e67656e206b6f6d6d657220617474207374e5207574616e2076617474656e206920736f6d6d6172942c\
                207361646520757472696b65736d696e69737465726e2c20736f6d2068616465206c6574742073616d74616c656e2069206e\
                e47374616e206679726120e5722c206f63682074696c6c6164652061747420e476656e2062f66e6465726e612066e5722073\
                696e2064656c206ee472206b616e616c656e20e4722066e4726469672e
                """),
        Sentence(
            language: "da", label: "iso-8859-1",
            text: """
                Ministrene fra de seks flodstater mødtes fredag i Malsk og blev enige o\
                m at dele vandet fra Velm. »Ingen kommer til at stå uden vand til somm\
                er,« sagde udenrigsministeren, som havde ledet forhandlingerne i næste\
                n fire år, og tilføjede, at også bønderne får deres andel.
                """,
            hex: """
                4d696e69737472656e65206672612064652073656b7320666c6f64737461746572206df86474657320667265646167206920\
                4d616c736b206f6720626c657620656e696765206f6d2061742064656c652076616e646574206672612056656c6d2e20bb49\
                6e67656e206b6f6d6d65722074696c206174207374e5207564656e2076616e642074696c20736f6d6d65722cab2073616764\
                65207564656e726967736d696e6973746572656e2c20736f6d206861766465206c6564657420666f7268616e646c696e6765\
                726e652069206ee67374656e206669726520e5722c206f672074696c66f86a6564652c206174206f6773e52062f86e646572\
                6e652066e57220646572657320616e64656c2e
                """),
        Sentence(
            language: "fi", label: "iso-8859-1",
            text: """
                Kuuden jokivaltion ministerit tapasivat perjantaina Malskissa ja sopiv\
                at Velmin veden jakamisesta. ”Kukaan ei jää tänä kesänä ilman vettä”, s\
                anoi ulkoministeri, joka oli johtanut neuvotteluja lähes neljän vuoden\
                 ajan, ja lisäsi, että myös viljelijät saavat osuutensa.
                """,
            hex: """
                4b757564656e206a6f6b6976616c74696f6e206d696e6973746572697420746170617369766174207065726a616e7461696e\
                61204d616c736b69737361206a6120736f70697661742056656c6d696e20766564656e206a616b616d6973657374612e2094\
                4b756b61616e206569206ae4e42074e46ee4206b6573e46ee420696c6d616e2076657474e4942c2073616e6f6920756c6b6f\
                6d696e6973746572692c206a6f6b61206f6c69206a6f6874616e7574206e6575766f7474656c756a61206ce4686573206e65\
                6c6ae46e2076756f64656e20616a616e2c206a61206c6973e473692c20657474e4206d79f6732076696c6a656c696ae47420\
                736161766174206f73757574656e73612e
                """),
        Sentence(
            language: "en", label: "iso-8859-1",
            text: """
                The ministers of six river states met in Malsk on Friday and agreed to\
                 share the water of the Velm. “Nobody will be left dry this summer,” s\
                aid the foreign minister, who had led the talks for nearly four years.
                """,
            hex: """
                546865206d696e697374657273206f662073697820726976657220737461746573206d657420696e204d616c736b206f6e20\
                46726964617920616e642061677265656420746f20736861726520746865207761746572206f66207468652056656c6d2e20\
                934e6f626f64792077696c6c206265206c6566742064727920746869732073756d6d65722c9420736169642074686520666f\
                726569676e206d696e69737465722c2077686f20686164206c6564207468652074616c6b7320666f72206e6561726c792066\
                6f75722079656172732e
                """),
        Sentence(
            language: "pl", label: "windows-1250",
            text: """
                Ministrowie sześciu państw nadrzecznych spotkali się w piątek w Malsku\
                 i uzgodnili podział wody z rzeki Wełma. „Nikt nie zostanie tego lata b\
                ez wody” – powiedziała minister spraw zagranicznych, która kierowała r\
                ozmowami przez prawie cztery lata, i dodała, że także rolnicy dostaną s\
                woją część.
                """,
            hex: """
                4d696e697374726f77696520737a659c636975207061f1737477206e6164727a65637a6e7963682073706f746b616c692073\
                69ea2077207069b974656b2077204d616c736b75206920757a676f646e696c6920706f647a6961b320776f6479207a20727a\
                656b69205765b36d612e20844e696b74206e6965207a6f7374616e6965207465676f206c6174612062657a20776f64799420\
                9620706f776965647a6961b361206d696e6973746572207370726177207a616772616e69637a6e7963682c206b74f3726120\
                6b6965726f7761b36120726f7a6d6f77616d692070727a657a2070726177696520637a74657279206c6174612c206920646f\
                6461b3612c20bf652074616bbf6520726f6c6e69637920646f7374616eb92073776f6ab920637aea9ce62e
                """),
        Sentence(
            language: "pl", label: "iso-8859-2",
            text: """
                Ministrowie sześciu państw nadrzecznych spotkali się w piątek w Malsku\
                 i uzgodnili podział wody z rzeki Wełma. "Nikt nie zostanie tego lata b\
                ez wody" - powiedziała minister spraw zagranicznych, która kierowała r\
                ozmowami przez prawie cztery lata, i dodała, że także rolnicy dostaną s\
                woją część.
                """,
            hex: """
                4d696e697374726f77696520737a65b6636975207061f1737477206e6164727a65637a6e7963682073706f746b616c692073\
                69ea2077207069b174656b2077204d616c736b75206920757a676f646e696c6920706f647a6961b320776f6479207a20727a\
                656b69205765b36d612e20224e696b74206e6965207a6f7374616e6965207465676f206c6174612062657a20776f64792220\
                2d20706f776965647a6961b361206d696e6973746572207370726177207a616772616e69637a6e7963682c206b74f3726120\
                6b6965726f7761b36120726f7a6d6f77616d692070727a657a2070726177696520637a74657279206c6174612c206920646f\
                6461b3612c20bf652074616bbf6520726f6c6e69637920646f7374616eb12073776f6ab120637aeab6e62e
                """),
        Sentence(
            language: "cs", label: "windows-1250",
            text: """
                Ministři šesti poříčních států se v pátek sešli v Malsku a dohodli se,\
                 že se o vodu z řeky Velmy rozdělí. „Nikdo letos v létě nezůstane bez v\
                ody,“ řekla ministryně zahraničí, která jednání téměř čtyři roky vedla\
                , a dodala, že svůj díl dostanou také zemědělci.
                """,
            hex: """
                4d696e697374f869209a6573746920706ff8ede86eed6368207374e174f920736520762070e174656b2073659a6c69207620\
                4d616c736b75206120646f686f646c692073652c209e65207365206f20766f6475207a20f8656b792056656c6d7920726f7a\
                64ec6ced2e20844e696b646f206c65746f732076206ce974ec206e657af97374616e652062657a20766f64792c9320f8656b\
                6c61206d696e69737472796eec207a616872616e69e8ed2c206b746572e1206a65646ee16eed2074e96decf820e87479f869\
                20726f6b79207665646c612c206120646f64616c612c209e65207376f96a2064ed6c20646f7374616e6f752074616be9207a\
                656dec64ec6c63692e
                """),
        Sentence(
            language: "cs", label: "iso-8859-2",
            text: """
                Ministři šesti poříčních států se v pátek sešli v Malsku a dohodli se,\
                 že se o vodu z řeky Velmy rozdělí. "Nikdo letos v létě nezůstane bez v\
                ody," řekla ministryně zahraničí, která jednání téměř čtyři roky vedla\
                , a dodala, že svůj díl dostanou také zemědělci.
                """,
            hex: """
                4d696e697374f86920b96573746920706ff8ede86eed6368207374e174f920736520762070e174656b207365b96c69207620\
                4d616c736b75206120646f686f646c692073652c20be65207365206f20766f6475207a20f8656b792056656c6d7920726f7a\
                64ec6ced2e20224e696b646f206c65746f732076206ce974ec206e657af97374616e652062657a20766f64792c2220f8656b\
                6c61206d696e69737472796eec207a616872616e69e8ed2c206b746572e1206a65646ee16eed2074e96decf820e87479f869\
                20726f6b79207665646c612c206120646f64616c612c20be65207376f96a2064ed6c20646f7374616e6f752074616be9207a\
                656dec64ec6c63692e
                """),
        Sentence(
            language: "sk", label: "windows-1250",
            text: """
                Ministri šiestich poriečnych štátov sa v piatok stretli v Malsku a doh\
                odli sa, že sa o vodu z rieky Velma podelia. „Nikto nezostane tohto le\
                ta bez vody,“ povedala ministerka zahraničných vecí, ktorá rokovania t\
                akmer štyri roky viedla, a dodala, že svoj diel dostanú aj poľnohospod\
                ári.
                """,
            hex: """
                4d696e6973747269209a6965737469636820706f726965e86e796368209a74e1746f76207361207620706961746f6b207374\
                7265746c692076204d616c736b75206120646f686f646c692073612c209e65207361206f20766f6475207a207269656b7920\
                56656c6d6120706f64656c69612e20844e696b746f206e657a6f7374616e6520746f68746f206c6574612062657a20766f64\
                792c9320706f766564616c61206d696e69737465726b61207a616872616e69e86efd636820766563ed2c206b746f72e12072\
                6f6b6f76616e69612074616b6d6572209a7479726920726f6b7920766965646c612c206120646f64616c612c209e65207376\
                6f6a206469656c20646f7374616efa20616a20706fbe6e6f686f73706f64e172692e
                """),
        Sentence(
            language: "sk", label: "iso-8859-2",
            text: """
                Ministri šiestich poriečnych štátov sa v piatok stretli v Malsku a doh\
                odli sa, že sa o vodu z rieky Velma podelia. "Nikto nezostane tohto le\
                ta bez vody," povedala ministerka zahraničných vecí, ktorá rokovania t\
                akmer štyri roky viedla, a dodala, že svoj diel dostanú aj poľnohospod\
                ári.
                """,
            hex: """
                4d696e697374726920b96965737469636820706f726965e86e79636820b974e1746f76207361207620706961746f6b207374\
                7265746c692076204d616c736b75206120646f686f646c692073612c20be65207361206f20766f6475207a207269656b7920\
                56656c6d6120706f64656c69612e20224e696b746f206e657a6f7374616e6520746f68746f206c6574612062657a20766f64\
                792c2220706f766564616c61206d696e69737465726b61207a616872616e69e86efd636820766563ed2c206b746f72e12072\
                6f6b6f76616e69612074616b6d657220b97479726920726f6b7920766965646c612c206120646f64616c612c20be65207376\
                6f6a206469656c20646f7374616efa20616a20706fb56e6f686f73706f64e172692e
                """),
        Sentence(
            language: "hu", label: "windows-1250",
            text: """
                A hat folyómenti állam miniszterei pénteken Malszkban találkoztak, és m\
                egegyeztek abban, hogy megosztják a Velma vizét. „Senki sem marad víz n\
                élkül ezen a nyáron” – mondta a külügyminiszter, aki csaknem négy éven\
                 át vezette a tárgyalásokat, és hozzátette, hogy a gazdálkodók is megk\
                apják a részüket, még ősszel.
                """,
            hex: """
                412068617420666f6c79f36d656e746920e16c6c616d206d696e69737a74657265692070e96e74656b656e204d616c737a6b\
                62616e2074616ce16c6b6f7a74616b2c20e973206d6567656779657a74656b20616262616e2c20686f6779206d65676f737a\
                746ae16b20612056656c6d612076697ae9742e208453656e6b692073656d206d617261642076ed7a206ee96c6bfc6c20657a\
                656e2061206e79e1726f6e942096206d6f6e6474612061206bfc6cfc67796d696e69737a7465722c20616b69206373616b6e\
                656d206ee9677920e976656e20e1742076657a6574746520612074e1726779616ce1736f6b61742c20e97320686f7a7ae174\
                657474652c20686f677920612067617a64e16c6b6f64f36b206973206d65676b61706ae16b20612072e9737afc6b65742c20\
                6de96720f573737a656c2e
                """),
        Sentence(
            language: "hu", label: "iso-8859-2",
            text: """
                A hat folyómenti állam miniszterei pénteken Malszkban találkoztak, és m\
                egegyeztek abban, hogy megosztják a Velma vizét. "Senki sem marad víz n\
                élkül ezen a nyáron" - mondta a külügyminiszter, aki csaknem négy éven\
                 át vezette a tárgyalásokat, és hozzátette, hogy a gazdálkodók is megk\
                apják a részüket, még ősszel.
                """,
            hex: """
                412068617420666f6c79f36d656e746920e16c6c616d206d696e69737a74657265692070e96e74656b656e204d616c737a6b\
                62616e2074616ce16c6b6f7a74616b2c20e973206d6567656779657a74656b20616262616e2c20686f6779206d65676f737a\
                746ae16b20612056656c6d612076697ae9742e202253656e6b692073656d206d617261642076ed7a206ee96c6bfc6c20657a\
                656e2061206e79e1726f6e22202d206d6f6e6474612061206bfc6cfc67796d696e69737a7465722c20616b69206373616b6e\
                656d206ee9677920e976656e20e1742076657a6574746520612074e1726779616ce1736f6b61742c20e97320686f7a7ae174\
                657474652c20686f677920612067617a64e16c6b6f64f36b206973206d65676b61706ae16b20612072e9737afc6b65742c20\
                6de96720f573737a656c2e
                """),
        Sentence(
            language: "hr", label: "windows-1250",
            text: """
                Ministri šest obalnih država sastali su se u petak u Malsku i dogovori\
                li se da podijele vodu rijeke Velme. „Nitko ovoga ljeta neće ostati be\
                z vode”, rekla je ministrica vanjskih poslova, koja je gotovo četiri g\
                odine vodila pregovore, i dodala da će i seljaci dobiti svoj dio, čak i\
                 prije žetve.
                """,
            hex: """
                4d696e6973747269209a657374206f62616c6e69682064729e6176612073617374616c69207375207365207520706574616b\
                2075204d616c736b75206920646f676f766f72696c6920736520646120706f64696a656c6520766f64752072696a656b6520\
                56656c6d652e20844e69746b6f206f766f6761206c6a657461206e65e665206f73746174692062657a20766f6465942c2072\
                656b6c61206a65206d696e697374726963612076616e6a736b696820706f736c6f76612c206b6f6a61206a6520676f746f76\
                6f20e8657469726920676f64696e6520766f64696c6120707265676f766f72652c206920646f64616c6120646120e6652069\
                2073656c6a61636920646f626974692073766f6a2064696f2c20e8616b2069207072696a65209e657476652e
                """),
        Sentence(
            language: "hr", label: "iso-8859-2",
            text: """
                Ministri šest obalnih država sastali su se u petak u Malsku i dogovori\
                li se da podijele vodu rijeke Velme. "Nitko ovoga ljeta neće ostati be\
                z vode", rekla je ministrica vanjskih poslova, koja je gotovo četiri g\
                odine vodila pregovore, i dodala da će i seljaci dobiti svoj dio, čak i\
                 prije žetve.
                """,
            hex: """
                4d696e697374726920b9657374206f62616c6e6968206472be6176612073617374616c69207375207365207520706574616b\
                2075204d616c736b75206920646f676f766f72696c6920736520646120706f64696a656c6520766f64752072696a656b6520\
                56656c6d652e20224e69746b6f206f766f6761206c6a657461206e65e665206f73746174692062657a20766f6465222c2072\
                656b6c61206a65206d696e697374726963612076616e6a736b696820706f736c6f76612c206b6f6a61206a6520676f746f76\
                6f20e8657469726920676f64696e6520766f64696c6120707265676f766f72652c206920646f64616c6120646120e6652069\
                2073656c6a61636920646f626974692073766f6a2064696f2c20e8616b2069207072696a6520be657476652e
                """),
        Sentence(
            language: "ro", label: "windows-1250",
            text: """
                Miniştrii celor şase state riverane s-au întâlnit vineri la Malsk şi a\
                u convenit să împartă apa râului Velma. „Nimeni nu va rămâne fără apă î\
                n această vară”, a declarat ministrul de externe, care a condus negoci\
                erile timp de aproape patru ani, şi a adăugat că şi fermierii îşi vor p\
                rimi partea.
                """,
            hex: """
                4d696e69ba747269692063656c6f7220ba617365207374617465207269766572616e6520732d617520ee6e74e26c6e697420\
                76696e657269206c61204d616c736b20ba6920617520636f6e76656e69742073e320ee6d70617274e3206170612072e2756c\
                75692056656c6d612e20844e696d656e69206e752076612072e36de26e652066e372e3206170e320ee6e20616365617374e3\
                20766172e3942c2061206465636c61726174206d696e69737472756c2064652065787465726e652c2063617265206120636f\
                6e647573206e65676f63696572696c652074696d70206465206170726f61706520706174727520616e692c20ba6920612061\
                64e3756761742063e320ba69206665726d696572696920eeba6920766f72207072696d69207061727465612e
                """),
        Sentence(
            language: "ro", label: "iso-8859-2",
            text: """
                Miniştrii celor şase state riverane s-au întâlnit vineri la Malsk şi a\
                u convenit să împartă apa râului Velma. "Nimeni nu va rămâne fără apă î\
                n această vară", a declarat ministrul de externe, care a condus negoci\
                erile timp de aproape patru ani, şi a adăugat că şi fermierii îşi vor p\
                rimi partea.
                """,
            hex: """
                4d696e69ba747269692063656c6f7220ba617365207374617465207269766572616e6520732d617520ee6e74e26c6e697420\
                76696e657269206c61204d616c736b20ba6920617520636f6e76656e69742073e320ee6d70617274e3206170612072e2756c\
                75692056656c6d612e20224e696d656e69206e752076612072e36de26e652066e372e3206170e320ee6e20616365617374e3\
                20766172e3222c2061206465636c61726174206d696e69737472756c2064652065787465726e652c2063617265206120636f\
                6e647573206e65676f63696572696c652074696d70206465206170726f61706520706174727520616e692c20ba6920612061\
                64e3756761742063e320ba69206665726d696572696920eeba6920766f72207072696d69207061727465612e
                """),
        Sentence(
            language: "tr", label: "windows-1254",
            text: """
                Altı kıyıdaş ülkenin bakanları cuma günü Malsk’ta bir araya geldi ve V\
                elma nehrinin suyunu paylaşma konusunda anlaştı. “Bu yaz kimse susuz k\
                almayacak” diyen dışişleri bakanı, görüşmeleri yaklaşık dört yıl boyun\
                ca yönetmişti; çiftçilerin de paylarını alacağını söyledi.
                """,
            hex: """
                416c74fd206bfd79fd6461fe20fc6c6b656e696e2062616b616e6c6172fd2063756d612067fc6efc204d616c736b92746120\
                6269722061726179612067656c64692076652056656c6d61206e656872696e696e20737579756e75207061796c61fe6d6120\
                6b6f6e7573756e646120616e6c61fe74fd2e209342752079617a206b696d736520737573757a206b616c6d61796163616b94\
                20646979656e2064fdfe69fe6c6572692062616b616efd2c2067f672fcfe6d656c6572692079616b6c61fefd6b2064f67274\
                2079fd6c20626f79756e63612079f66e65746d69fe74693b20e7696674e7696c6572696e206465207061796c6172fd6efd20\
                616c616361f0fd6efd2073f6796c6564692e
                """),
        Sentence(
            language: "ru", label: "windows-1251",
            text: """
                Министры шести прибрежных государств встретились в пятницу в Мальске и\
                 договорились поделить воду реки Вельмы. «Никто этим летом не останетс\
                я без воды», — сказала министр иностранных дел, которая почти четыре г\
                ода вела переговоры, и добавила, что свою долю получат и крестьяне.
                """,
            hex: """
                cce8ede8f1f2f0fb20f8e5f1f2e820eff0e8e1f0e5e6edfbf520e3eef1f3e4e0f0f1f2e220e2f1f2f0e5f2e8ebe8f1fc20e2\
                20effff2ede8f6f320e220cce0ebfcf1eae520e820e4eee3eee2eef0e8ebe8f1fc20efeee4e5ebe8f2fc20e2eee4f320f0e5\
                eae820c2e5ebfcecfb2e20abcde8eaf2ee20fdf2e8ec20ebe5f2eeec20ede520eef1f2e0ede5f2f1ff20e1e5e720e2eee4fb\
                bb2c209720f1eae0e7e0ebe020ece8ede8f1f2f020e8edeef1f2f0e0ededfbf520e4e5eb2c20eaeef2eef0e0ff20efeef7f2\
                e820f7e5f2fbf0e520e3eee4e020e2e5ebe020efe5f0e5e3eee2eef0fb2c20e820e4eee1e0e2e8ebe02c20f7f2ee20f1e2ee\
                fe20e4eeebfe20efeeebf3f7e0f220e820eaf0e5f1f2fcffede52e
                """),
        Sentence(
            language: "ru", label: "koi8-u",
            text: """
                Министры шести прибрежных государств встретились в пятницу в Мальске и\
                 договорились поделить воду реки Вельмы. "Никто этим летом не останетс\
                я без воды", - сказала министр иностранных дел, которая почти четыре г\
                ода вела переговоры, и добавила, что свою долю получат и крестьяне.
                """,
            hex: """
                edc9cec9d3d4d2d920dbc5d3d4c920d0d2c9c2d2c5d6ced9c820c7cfd3d5c4c1d2d3d4d720d7d3d4d2c5d4c9ccc9d3d820d7\
                20d0d1d4cec9c3d520d720edc1ccd8d3cbc520c920c4cfc7cfd7cfd2c9ccc9d3d820d0cfc4c5ccc9d4d820d7cfc4d520d2c5\
                cbc920f7c5ccd8cdd92e2022eec9cbd4cf20dcd4c9cd20ccc5d4cfcd20cec520cfd3d4c1cec5d4d3d120c2c5da20d7cfc4d9\
                222c202d20d3cbc1dac1ccc120cdc9cec9d3d4d220c9cecfd3d4d2c1ceced9c820c4c5cc2c20cbcfd4cfd2c1d120d0cfded4\
                c920dec5d4d9d2c520c7cfc4c120d7c5ccc120d0c5d2c5c7cfd7cfd2d92c20c920c4cfc2c1d7c9ccc12c20ded4cf20d3d7cf\
                c020c4cfccc020d0cfccd5dec1d420c920cbd2c5d3d4d8d1cec52e
                """),
        Sentence(
            language: "ru", label: "iso-8859-5",
            text: """
                Министры шести прибрежных государств встретились в пятницу в Мальске и\
                 договорились поделить воду реки Вельмы. "Никто этим летом не останетс\
                я без воды", - сказала министр иностранных дел, которая почти четыре г\
                ода вела переговоры, и добавила, что свою долю получат и крестьяне.
                """,
            hex: """
                bcd8ddd8e1e2e0eb20e8d5e1e2d820dfe0d8d1e0d5d6ddebe520d3dee1e3d4d0e0e1e2d220d2e1e2e0d5e2d8dbd8e1ec20d2\
                20dfefe2ddd8e6e320d220bcd0dbece1dad520d820d4ded3ded2dee0d8dbd8e1ec20dfded4d5dbd8e2ec20d2ded4e320e0d5\
                dad820b2d5dbecdceb2e2022bdd8dae2de20ede2d8dc20dbd5e2dedc20ddd520dee1e2d0ddd5e2e1ef20d1d5d720d2ded4eb\
                222c202d20e1dad0d7d0dbd020dcd8ddd8e1e2e020d8dddee1e2e0d0ddddebe520d4d5db2c20dadee2dee0d0ef20dfdee7e2\
                d820e7d5e2ebe0d520d3ded4d020d2d5dbd020dfd5e0d5d3ded2dee0eb2c20d820d4ded1d0d2d8dbd02c20e7e2de20e1d2de\
                ee20d4dedbee20dfdedbe3e7d0e220d820dae0d5e1e2ecefddd52e
                """),
        Sentence(
            language: "ru", label: "ibm866",
            text: """
                Министры шести прибрежных государств встретились в пятницу в Мальске и\
                 договорились поделить воду реки Вельмы. "Никто этим летом не останетс\
                я без воды", - сказала министр иностранных дел, которая почти четыре г\
                ода вела переговоры, и добавила, что свою долю получат и крестьяне.
                """,
            hex: """
                8ca8ada8e1e2e0eb20e8a5e1e2a820afe0a8a1e0a5a6adebe520a3aee1e3a4a0e0e1e2a220a2e1e2e0a5e2a8aba8e1ec20a2\
                20afefe2ada8e6e320a2208ca0abece1aaa520a820a4aea3aea2aee0a8aba8e1ec20afaea4a5aba8e2ec20a2aea4e320e0a5\
                aaa82082a5abecaceb2e20228da8aae2ae20ede2a8ac20aba5e2aeac20ada520aee1e2a0ada5e2e1ef20a1a5a720a2aea4eb\
                222c202d20e1aaa0a7a0aba020aca8ada8e1e2e020a8adaee1e2e0a0adadebe520a4a5ab2c20aaaee2aee0a0ef20afaee7e2\
                a820e7a5e2ebe0a520a3aea4a020a2a5aba020afa5e0a5a3aea2aee0eb2c20a820a4aea1a0a2a8aba02c20e7e2ae20e1a2ae\
                ee20a4aeabee20afaeabe3e7a0e220a820aae0a5e1e2ecefada52e
                """),
        Sentence(
            language: "uk", label: "windows-1251",
            text: """
                Міністри шести прибережних держав зустрілися в п’ятницю в Мальську й д\
                омовилися поділити воду річки Вельми. «Ніхто цього літа не залишиться б\
                ез води», — сказала міністерка закордонних справ, яка майже чотири рок\
                и вела переговори, і додала, що свою частку отримають також селяни.
                """,
            hex: """
                ccb3edb3f1f2f0e820f8e5f1f2e820eff0e8e1e5f0e5e6ede8f520e4e5f0e6e0e220e7f3f1f2f0b3ebe8f1ff20e220ef92ff\
                f2ede8f6fe20e220cce0ebfcf1fceaf320e920e4eeeceee2e8ebe8f1ff20efeee4b3ebe8f2e820e2eee4f320f0b3f7eae820\
                c2e5ebfcece82e20abcdb3f5f2ee20f6fceee3ee20ebb3f2e020ede520e7e0ebe8f8e8f2fcf1ff20e1e5e720e2eee4e8bb2c\
                209720f1eae0e7e0ebe020ecb3edb3f1f2e5f0eae020e7e0eaeef0e4eeedede8f520f1eff0e0e22c20ffeae020ece0e9e6e5\
                20f7eef2e8f0e820f0eeeae820e2e5ebe020efe5f0e5e3eee2eef0e82c20b320e4eee4e0ebe02c20f9ee20f1e2eefe20f7e0\
                f1f2eaf320eef2f0e8ece0fef2fc20f2e0eaeee620f1e5ebffede82e
                """),
        Sentence(
            language: "uk", label: "koi8-u",
            text: """
                Міністри шести прибережних держав зустрілися в п'ятницю в Мальську й д\
                омовилися поділити воду річки Вельми. "Ніхто цього літа не залишиться б\
                ез води", - сказала міністерка закордонних справ, яка майже чотири рок\
                и вела переговори, і додала, що свою частку отримають також селяни.
                """,
            hex: """
                eda6cea6d3d4d2c920dbc5d3d4c920d0d2c9c2c5d2c5d6cec9c820c4c5d2d6c1d720dad5d3d4d2a6ccc9d3d120d720d027d1\
                d4cec9c3c020d720edc1ccd8d3d8cbd520ca20c4cfcdcfd7c9ccc9d3d120d0cfc4a6ccc9d4c920d7cfc4d520d2a6decbc920\
                f7c5ccd8cdc92e2022eea6c8d4cf20c3d8cfc7cf20cca6d4c120cec520dac1ccc9dbc9d4d8d3d120c2c5da20d7cfc4c9222c\
                202d20d3cbc1dac1ccc120cda6cea6d3d4c5d2cbc120dac1cbcfd2c4cfcecec9c820d3d0d2c1d72c20d1cbc120cdc1cad6c5\
                20decfd4c9d2c920d2cfcbc920d7c5ccc120d0c5d2c5c7cfd7cfd2c92c20a620c4cfc4c1ccc12c20ddcf20d3d7cfc020dec1\
                d3d4cbd520cfd4d2c9cdc1c0d4d820d4c1cbcfd620d3c5ccd1cec92e
                """),
        Sentence(
            language: "uk", label: "iso-8859-5",
            text: """
                Міністри шести прибережних держав зустрілися в п'ятницю в Мальську й д\
                омовилися поділити воду річки Вельми. "Ніхто цього літа не залишиться б\
                ез води", - сказала міністерка закордонних справ, яка майже чотири рок\
                и вела переговори, і додала, що свою частку отримають також селяни.
                """,
            hex: """
                bcf6ddf6e1e2e0d820e8d5e1e2d820dfe0d8d1d5e0d5d6ddd8e520d4d5e0d6d0d220d7e3e1e2e0f6dbd8e1ef20d220df27ef\
                e2ddd8e6ee20d220bcd0dbece1ecdae320d920d4dedcded2d8dbd8e1ef20dfded4f6dbd8e2d820d2ded4e320e0f6e7dad820\
                b2d5dbecdcd82e2022bdf6e5e2de20e6ecded3de20dbf6e2d020ddd520d7d0dbd8e8d8e2ece1ef20d1d5d720d2ded4d8222c\
                202d20e1dad0d7d0dbd020dcf6ddf6e1e2d5e0dad020d7d0dadee0d4deddddd8e520e1dfe0d0d22c20efdad020dcd0d9d6d5\
                20e7dee2d8e0d820e0dedad820d2d5dbd020dfd5e0d5d3ded2dee0d82c20f620d4ded4d0dbd02c20e9de20e1d2deee20e7d0\
                e1e2dae320dee2e0d8dcd0eee2ec20e2d0daded620e1d5dbefddd82e
                """),
        Sentence(
            language: "uk", label: "ibm866",
            text: """
                Мнстри шести прибережних держав зустрлися в п'ятницю в Мальську й домо\
                вилися подлити воду рчки Вельми. "Нхто цього лта не залишиться без вод\
                и", - сказала мнстерка закордонних справ, яка майже чотири роки вела п\
                ереговори,  додала, що свою частку отримають також селяни.
                """,
            hex: """
                8cade1e2e0a820e8a5e1e2a820afe0a8a1a5e0a5a6ada8e520a4a5e0a6a0a220a7e3e1e2e0aba8e1ef20a220af27efe2ada8\
                e6ee20a2208ca0abece1ecaae320a920a4aeacaea2a8aba8e1ef20afaea4aba8e2a820a2aea4e320e0e7aaa82082a5abecac\
                a82e20228de5e2ae20e6ecaea3ae20abe2a020ada520a7a0aba8e8a8e2ece1ef20a1a5a720a2aea4a8222c202d20e1aaa0a7\
                a0aba020acade1e2a5e0aaa020a7a0aaaee0a4aeadada8e520e1afe0a0a22c20efaaa020aca0a9a6a520e7aee2a8e0a820e0\
                aeaaa820a2a5aba020afa5e0a5a3aea2aee0a82c2020a4aea4a0aba02c20e9ae20e1a2aeee20e7a0e1e2aae320aee2e0a8ac\
                a0eee2ec20e2a0aaaea620e1a5abefada82e
                """),
        Sentence(
            language: "bg", label: "windows-1251",
            text: """
                Министрите на шестте крайречни държави се срещнаха в петък в Малск и с\
                е договориха да си поделят водата на река Велма. „Никой няма да остане\
                 без вода това лято“, каза министърката на външните работи, която почт\
                и четири години водеше преговорите, и добави, че и земеделците ще полу\
                чат своя дял.
                """,
            hex: """
                cce8ede8f1f2f0e8f2e520ede020f8e5f1f2f2e520eaf0e0e9f0e5f7ede820e4faf0e6e0e2e820f1e520f1f0e5f9ede0f5e0\
                20e220efe5f2faea20e220cce0ebf1ea20e820f1e520e4eee3eee2eef0e8f5e020e4e020f1e820efeee4e5ebfff220e2eee4\
                e0f2e020ede020f0e5eae020c2e5ebece02e2084cde8eaeee920edffece020e4e020eef1f2e0ede520e1e5e720e2eee4e020\
                f2eee2e020ebfff2ee932c20eae0e7e020ece8ede8f1f2faf0eae0f2e020ede020e2faedf8ede8f2e520f0e0e1eef2e82c20\
                eaeefff2ee20efeef7f2e820f7e5f2e8f0e820e3eee4e8ede820e2eee4e5f8e520eff0e5e3eee2eef0e8f2e52c20e820e4ee\
                e1e0e2e82c20f7e520e820e7e5ece5e4e5ebf6e8f2e520f9e520efeeebf3f7e0f220f1e2eeff20e4ffeb2e
                """),
        Sentence(
            language: "bg", label: "koi8-u",
            text: """
                Министрите на шестте крайречни държави се срещнаха в петък в Малск и с\
                е договориха да си поделят водата на река Велма. "Никой няма да остане\
                 без вода това лято", каза министърката на външните работи, която почт\
                и четири години водеше преговорите, и добави, че и земеделците ще полу\
                чат своя дял.
                """,
            hex: """
                edc9cec9d3d4d2c9d4c520cec120dbc5d3d4d4c520cbd2c1cad2c5decec920c4dfd2d6c1d7c920d3c520d3d2c5ddcec1c8c1\
                20d720d0c5d4dfcb20d720edc1ccd3cb20c920d3c520c4cfc7cfd7cfd2c9c8c120c4c120d3c920d0cfc4c5ccd1d420d7cfc4\
                c1d4c120cec120d2c5cbc120f7c5cccdc12e2022eec9cbcfca20ced1cdc120c4c120cfd3d4c1cec520c2c5da20d7cfc4c120\
                d4cfd7c120ccd1d4cf222c20cbc1dac120cdc9cec9d3d4dfd2cbc1d4c120cec120d7dfcedbcec9d4c520d2c1c2cfd4c92c20\
                cbcfd1d4cf20d0cfded4c920dec5d4c9d2c920c7cfc4c9cec920d7cfc4c5dbc520d0d2c5c7cfd7cfd2c9d4c52c20c920c4cf\
                c2c1d7c92c20dec520c920dac5cdc5c4c5ccc3c9d4c520ddc520d0cfccd5dec1d420d3d7cfd120c4d1cc2e
                """),
        Sentence(
            language: "bg", label: "iso-8859-5",
            text: """
                Министрите на шестте крайречни държави се срещнаха в петък в Малск и с\
                е договориха да си поделят водата на река Велма. "Никой няма да остане\
                 без вода това лято", каза министърката на външните работи, която почт\
                и четири години водеше преговорите, и добави, че и земеделците ще полу\
                чат своя дял.
                """,
            hex: """
                bcd8ddd8e1e2e0d8e2d520ddd020e8d5e1e2e2d520dae0d0d9e0d5e7ddd820d4eae0d6d0d2d820e1d520e1e0d5e9ddd0e5d0\
                20d220dfd5e2eada20d220bcd0dbe1da20d820e1d520d4ded3ded2dee0d8e5d020d4d020e1d820dfded4d5dbefe220d2ded4\
                d0e2d020ddd020e0d5dad020b2d5dbdcd02e2022bdd8daded920ddefdcd020d4d020dee1e2d0ddd520d1d5d720d2ded4d020\
                e2ded2d020dbefe2de222c20dad0d7d020dcd8ddd8e1e2eae0dad0e2d020ddd020d2eadde8ddd8e2d520e0d0d1dee2d82c20\
                dadeefe2de20dfdee7e2d820e7d5e2d8e0d820d3ded4d8ddd820d2ded4d5e8d520dfe0d5d3ded2dee0d8e2d52c20d820d4de\
                d1d0d2d82c20e7d520d820d7d5dcd5d4d5dbe6d8e2d520e9d520dfdedbe3e7d0e220e1d2deef20d4efdb2e
                """),
        Sentence(
            language: "bg", label: "ibm866",
            text: """
                Министрите на шестте крайречни държави се срещнаха в петък в Малск и с\
                е договориха да си поделят водата на река Велма. "Никой няма да остане\
                 без вода това лято", каза министърката на външните работи, която почт\
                и четири години водеше преговорите, и добави, че и земеделците ще полу\
                чат своя дял.
                """,
            hex: """
                8ca8ada8e1e2e0a8e2a520ada020e8a5e1e2e2a520aae0a0a9e0a5e7ada820a4eae0a6a0a2a820e1a520e1e0a5e9ada0e5a0\
                20a220afa5e2eaaa20a2208ca0abe1aa20a820e1a520a4aea3aea2aee0a8e5a020a4a020e1a820afaea4a5abefe220a2aea4\
                a0e2a020ada020e0a5aaa02082a5abaca02e20228da8aaaea920adefaca020a4a020aee1e2a0ada520a1a5a720a2aea4a020\
                e2aea2a020abefe2ae222c20aaa0a7a020aca8ada8e1e2eae0aaa0e2a020ada020a2eaade8ada8e2a520e0a0a1aee2a82c20\
                aaaeefe2ae20afaee7e2a820e7a5e2a8e0a820a3aea4a8ada820a2aea4a5e8a520afe0a5a3aea2aee0a8e2a52c20a820a4ae\
                a1a0a2a82c20e7a520a820a7a5aca5a4a5abe6a8e2a520e9a520afaeabe3e7a0e220e1a2aeef20a4efab2e
                """),
        Sentence(
            language: "be", label: "windows-1251",
            text: """
                Міністры шасці прырэчных дзяржаў сустрэліся ў пятніцу ў Мальску і дамо\
                віліся падзяліць ваду ракі Вельмы. «Ніхто гэтым летам не застанецца бе\
                з вады», — сказала міністарка замежных спраў, якая амаль чатыры гады в\
                яла перамовы, і дадала, што сваю долю атрымаюць і сяляне.
                """,
            hex: """
                ccb3edb3f1f2f0fb20f8e0f1f6b320eff0fbf0fdf7edfbf520e4e7fff0e6e0a220f1f3f1f2f0fdebb3f1ff20a220effff2ed\
                b3f6f320a220cce0ebfcf1eaf320b320e4e0eceee2b3ebb3f1ff20efe0e4e7ffebb3f6fc20e2e0e4f320f0e0eab320c2e5eb\
                fcecfb2e20abcdb3f5f2ee20e3fdf2fbec20ebe5f2e0ec20ede520e7e0f1f2e0ede5f6f6e020e1e5e720e2e0e4fbbb2c2097\
                20f1eae0e7e0ebe020ecb3edb3f1f2e0f0eae020e7e0ece5e6edfbf520f1eff0e0a22c20ffeae0ff20e0ece0ebfc20f7e0f2\
                fbf0fb20e3e0e4fb20e2ffebe020efe5f0e0eceee2fb2c20b320e4e0e4e0ebe02c20f8f2ee20f1e2e0fe20e4eeebfe20e0f2\
                f0fbece0fef6fc20b320f1ffebffede52e
                """),
        Sentence(
            language: "be", label: "koi8-u",
            text: """
                Міністры шасці прырэчных дзяржа сустрэліся  пятніцу  Мальску і дамовіл\
                іся падзяліць ваду ракі Вельмы. "Ніхто гэтым летам не застанецца без в\
                ады", - сказала міністарка замежных спра, якая амаль чатыры гады вяла п\
                ерамовы, і дадала, што сваю долю атрымаюць і сяляне.
                """,
            hex: """
                eda6cea6d3d4d2d920dbc1d3c3a620d0d2d9d2dcdeced9c820c4dad1d2d6c120d3d5d3d4d2dccca6d3d12020d0d1d4cea6c3\
                d52020edc1ccd8d3cbd520a620c4c1cdcfd7a6cca6d3d120d0c1c4dad1cca6c3d820d7c1c4d520d2c1cba620f7c5ccd8cdd9\
                2e2022eea6c8d4cf20c7dcd4d9cd20ccc5d4c1cd20cec520dac1d3d4c1cec5c3c3c120c2c5da20d7c1c4d9222c202d20d3cb\
                c1dac1ccc120cda6cea6d3d4c1d2cbc120dac1cdc5d6ced9c820d3d0d2c12c20d1cbc1d120c1cdc1ccd820dec1d4d9d2d920\
                c7c1c4d920d7d1ccc120d0c5d2c1cdcfd7d92c20a620c4c1c4c1ccc12c20dbd4cf20d3d7c1c020c4cfccc020c1d4d2d9cdc1\
                c0c3d820a620d3d1ccd1cec52e
                """),
        Sentence(
            language: "be", label: "iso-8859-5",
            text: """
                Міністры шасці прырэчных дзяржаў сустрэліся ў пятніцу ў Мальску і дамо\
                віліся падзяліць ваду ракі Вельмы. "Ніхто гэтым летам не застанецца бе\
                з вады", - сказала міністарка замежных спраў, якая амаль чатыры гады в\
                яла перамовы, і дадала, што сваю долю атрымаюць і сяляне.
                """,
            hex: """
                bcf6ddf6e1e2e0eb20e8d0e1e6f620dfe0ebe0ede7ddebe520d4d7efe0d6d0fe20e1e3e1e2e0eddbf6e1ef20fe20dfefe2dd\
                f6e6e320fe20bcd0dbece1dae320f620d4d0dcded2f6dbf6e1ef20dfd0d4d7efdbf6e6ec20d2d0d4e320e0d0daf620b2d5db\
                ecdceb2e2022bdf6e5e2de20d3ede2ebdc20dbd5e2d0dc20ddd520d7d0e1e2d0ddd5e6e6d020d1d5d720d2d0d4eb222c202d\
                20e1dad0d7d0dbd020dcf6ddf6e1e2d0e0dad020d7d0dcd5d6ddebe520e1dfe0d0fe2c20efdad0ef20d0dcd0dbec20e7d0e2\
                ebe0eb20d3d0d4eb20d2efdbd020dfd5e0d0dcded2eb2c20f620d4d0d4d0dbd02c20e8e2de20e1d2d0ee20d4dedbee20d0e2\
                e0ebdcd0eee6ec20f620e1efdbefddd52e
                """),
        Sentence(
            language: "be", label: "ibm866",
            text: """
                Мнстры шасц прырэчных дзяржаў сустрэлся ў пятнцу ў Мальску  дамовлся п\
                адзялць ваду рак Вельмы. "Нхто гэтым летам не застанецца без вады", - с\
                казала мнстарка замежных спраў, якая амаль чатыры гады вяла перамовы,  д\
                адала, што сваю долю атрымаюць  сяляне.
                """,
            hex: """
                8cade1e2e0eb20e8a0e1e620afe0ebe0ede7adebe520a4a7efe0a6a0f720e1e3e1e2e0edabe1ef20f720afefe2ade6e320f7\
                208ca0abece1aae32020a4a0acaea2abe1ef20afa0a4a7efabe6ec20a2a0a4e320e0a0aa2082a5abecaceb2e20228de5e2ae\
                20a3ede2ebac20aba5e2a0ac20ada520a7a0e1e2a0ada5e6e6a020a1a5a720a2a0a4eb222c202d20e1aaa0a7a0aba020acad\
                e1e2a0e0aaa020a7a0aca5a6adebe520e1afe0a0f72c20efaaa0ef20a0aca0abec20e7a0e2ebe0eb20a3a0a4eb20a2efaba0\
                20afa5e0a0acaea2eb2c2020a4a0a4a0aba02c20e8e2ae20e1a2a0ee20a4aeabee20a0e2e0ebaca0eee6ec2020e1efabefad\
                a52e
                """),
        Sentence(
            language: "sr", label: "windows-1251",
            text: """
                Министри шест приобалних држава састали су се у петак у Малску и догов\
                орили се да поделе воду реке Велме. „Нико овог лета неће остати без во\
                де“, рекла је министарка спољних послова, која је готово четири године\
                 водила преговоре, и додала да ће и сељаци добити свој део.
                """,
            hex: """
                cce8ede8f1f2f0e820f8e5f1f220eff0e8eee1e0ebede8f520e4f0e6e0e2e020f1e0f1f2e0ebe820f1f320f1e520f320efe5\
                f2e0ea20f320cce0ebf1eaf320e820e4eee3eee2eef0e8ebe820f1e520e4e020efeee4e5ebe520e2eee4f320f0e5eae520c2\
                e5ebece52e2084cde8eaee20eee2eee320ebe5f2e020ede59ee520eef1f2e0f2e820e1e5e720e2eee4e5932c20f0e5eaebe0\
                20bce520ece8ede8f1f2e0f0eae020f1efee9aede8f520efeef1ebeee2e02c20eaeebce020bce520e3eef2eee2ee20f7e5f2\
                e8f0e820e3eee4e8ede520e2eee4e8ebe020eff0e5e3eee2eef0e52c20e820e4eee4e0ebe020e4e0209ee520e820f1e59ae0\
                f6e820e4eee1e8f2e820f1e2eebc20e4e5ee2e
                """),
        Sentence(
            language: "sr", label: "koi8-u",
            text: """
                Министри шест приобалних држава састали су се у петак у Малску и догов\
                орили се да поделе воду реке Велме. "Нико овог лета нее остати без вод\
                е", рекла е министарка споних послова, коа е готово четири године води\
                ла преговоре, и додала да е и сеаци добити сво део.
                """,
            hex: """
                edc9cec9d3d4d2c920dbc5d3d420d0d2c9cfc2c1cccec9c820c4d2d6c1d7c120d3c1d3d4c1ccc920d3d520d3c520d520d0c5\
                d4c1cb20d520edc1ccd3cbd520c920c4cfc7cfd7cfd2c9ccc920d3c520c4c120d0cfc4c5ccc520d7cfc4d520d2c5cbc520f7\
                c5cccdc52e2022eec9cbcf20cfd7cfc720ccc5d4c120cec5c520cfd3d4c1d4c920c2c5da20d7cfc4c5222c20d2c5cbccc120\
                c520cdc9cec9d3d4c1d2cbc120d3d0cfcec9c820d0cfd3cccfd7c12c20cbcfc120c520c7cfd4cfd7cf20dec5d4c9d2c920c7\
                cfc4c9cec520d7cfc4c9ccc120d0d2c5c7cfd7cfd2c52c20c920c4cfc4c1ccc120c4c120c520c920d3c5c1c3c920c4cfc2c9\
                d4c920d3d7cf20c4c5cf2e
                """),
        Sentence(
            language: "sr", label: "iso-8859-5",
            text: """
                Министри шест приобалних држава састали су се у петак у Малску и догов\
                орили се да поделе воду реке Велме. "Нико овог лета неће остати без во\
                де", рекла је министарка спољних послова, која је готово четири године\
                 водила преговоре, и додала да ће и сељаци добити свој део.
                """,
            hex: """
                bcd8ddd8e1e2e0d820e8d5e1e220dfe0d8ded1d0dbddd8e520d4e0d6d0d2d020e1d0e1e2d0dbd820e1e320e1d520e320dfd5\
                e2d0da20e320bcd0dbe1dae320d820d4ded3ded2dee0d8dbd820e1d520d4d020dfded4d5dbd520d2ded4e320e0d5dad520b2\
                d5dbdcd52e2022bdd8dade20ded2ded320dbd5e2d020ddd5fbd520dee1e2d0e2d820d1d5d720d2ded4d5222c20e0d5dadbd0\
                20f8d520dcd8ddd8e1e2d0e0dad020e1dfdef9ddd8e520dfdee1dbded2d02c20dadef8d020f8d520d3dee2ded2de20e7d5e2\
                d8e0d820d3ded4d8ddd520d2ded4d8dbd020dfe0d5d3ded2dee0d52c20d820d4ded4d0dbd020d4d020fbd520d820e1d5f9d0\
                e6d820d4ded1d8e2d820e1d2def820d4d5de2e
                """),
        Sentence(
            language: "sr", label: "ibm866",
            text: """
                Министри шест приобалних држава састали су се у петак у Малску и догов\
                орили се да поделе воду реке Велме. "Нико овог лета нее остати без вод\
                е", рекла е министарка споних послова, коа е готово четири године води\
                ла преговоре, и додала да е и сеаци добити сво део.
                """,
            hex: """
                8ca8ada8e1e2e0a820e8a5e1e220afe0a8aea1a0abada8e520a4e0a6a0a2a020e1a0e1e2a0aba820e1e320e1a520e320afa5\
                e2a0aa20e3208ca0abe1aae320a820a4aea3aea2aee0a8aba820e1a520a4a020afaea4a5aba520a2aea4e320e0a5aaa52082\
                a5abaca52e20228da8aaae20aea2aea320aba5e2a020ada5a520aee1e2a0e2a820a1a5a720a2aea4a5222c20e0a5aaaba020\
                a520aca8ada8e1e2a0e0aaa020e1afaeada8e520afaee1abaea2a02c20aaaea020a520a3aee2aea2ae20e7a5e2a8e0a820a3\
                aea4a8ada520a2aea4a8aba020afe0a5a3aea2aee0a52c20a820a4aea4a0aba020a4a020a520a820e1a5a0e6a820a4aea1a8\
                e2a820e1a2ae20a4a5ae2e
                """),
        Sentence(
            language: "el", label: "windows-1253",
            text: """
                Οι υπουργοί των έξι παραποτάμιων κρατών συναντήθηκαν την Παρασκευή στο\
                 Μαλσκ και συμφώνησαν να μοιραστούν το νερό του ποταμού Βέλμα. «Κανείς\
                 δεν θα μείνει χωρίς νερό αυτό το καλοκαίρι», δήλωσε η υπουργός Εξωτερ\
                ικών, η οποία οδήγησε τις συνομιλίες επί τέσσερα σχεδόν χρόνια.
                """,
            hex: """
                cfe920f5f0eff5f1e3efdf20f4f9ed20ddeee920f0e1f1e1f0eff4dcece9f9ed20eaf1e1f4feed20f3f5ede1edf4dee8e7ea\
                e1ed20f4e7ed20d0e1f1e1f3eae5f5de20f3f4ef20cce1ebf3ea20eae1e920f3f5ecf6feede7f3e1ed20ede120ecefe9f1e1\
                f3f4effded20f4ef20ede5f1fc20f4eff520f0eff4e1eceffd20c2ddebece12e20abcae1ede5dff220e4e5ed20e8e120ece5\
                dfede5e920f7f9f1dff220ede5f1fc20e1f5f4fc20f4ef20eae1ebefeae1dff1e9bb2c20e4deebf9f3e520e720f5f0eff5f1\
                e3fcf220c5eef9f4e5f1e9eafeed2c20e720eff0efdfe120efe4dee3e7f3e520f4e9f220f3f5edefece9ebdfe5f220e5f0df\
                20f4ddf3f3e5f1e120f3f7e5e4fced20f7f1fcede9e12e
                """),
        Sentence(
            language: "he", label: "windows-1255",
            text: """
                שרי שש מדינות הנהר נפגשו ביום שישי במלסק והסכימו לחלוק את מי נהר הוולמ\
                ה. "איש לא יישאר בלי מים בקיץ הזה", אמרה שרת החוץ, שהובילה את השיחות ב\
                משך כמעט ארבע שנים, והוסיפה שגם החקלאים יקבלו את חלקם.
                """,
            hex: """
                f9f8e920f9f920eee3e9f0e5fa20e4f0e4f820f0f4e2f9e520e1e9e5ed20f9e9f9e920e1eeecf1f720e5e4f1ebe9eee520ec\
                e7ece5f720e0fa20eee920f0e4f820e4e5e5eceee42e2022e0e9f920ece020e9e9f9e0f820e1ece920eee9ed20e1f7e9f520\
                e4e6e4222c20e0eef8e420f9f8fa20e4e7e5f52c20f9e4e5e1e9ece420e0fa20e4f9e9e7e5fa20e1eef9ea20ebeef2e820e0\
                f8e1f220f9f0e9ed2c20e5e4e5f1e9f4e420f9e2ed20e4e7f7ece0e9ed20e9f7e1ece520e0fa20e7ecf7ed2e
                """),
        Sentence(
            language: "ar", label: "windows-1256",
            text: """
                اجتمع وزراء الدول النهرية الست يوم الجمعة في مالسك واتفقوا على تقاسم م\
                ياه نهر الفيلم. وقالت وزيرة الخارجية التي قادت المحادثات طوال أربع سنو\
                ات تقريبا إن أحدا لن يبقى بلا ماء هذا الصيف، وأضافت أن المزارعين أيضا س\
                يحصلون على نصيبهم.
                """,
            hex: """
                c7cccae3da20e6d2d1c7c120c7e1cfe6e120c7e1e4e5d1edc920c7e1d3ca20ede6e320c7e1cce3dac920dded20e3c7e1d3df\
                20e6c7cadddee6c720dae1ec20cadec7d3e320e3edc7e520e4e5d120c7e1ddede1e32e20e6dec7e1ca20e6d2edd1c920c7e1\
                cec7d1ccedc920c7e1caed20dec7cfca20c7e1e3cdc7cfcbc7ca20d8e6c7e120c3d1c8da20d3e4e6c7ca20caded1edc8c720\
                c5e420c3cdcfc720e1e420edc8deec20c8e1c720e3c7c120e5d0c720c7e1d5eddda120e6c3d6c7ddca20c3e420c7e1e3d2c7\
                d1daede420c3edd6c720d3edcdd5e1e6e420dae1ec20e4d5edc8e5e32e
                """),
        Sentence(
            language: "fa", label: "windows-1256",
            text: """
                وزيران شش کشور ساحلي روز جمعه در مالسک ديدار کردند و توافق کردند که آب\
                 رود ولم را ميان خود تقسيم کنند. وزير امور خارجه که نزديک به چهار سال گ\
                فتگوها را رهبري کرده بود گفت هيچ کس در اين تابستان بي‌آب نخواهد ماند و\
                 کشاورزان نيز سهم خود را مي‌گيرند.
                """,
            hex: """
                e6d2edd1c7e420d4d42098d4e6d120d3c7cde1ed20d1e6d220cce3dae520cfd120e3c7e1d39820cfedcfc7d12098d1cfe4cf\
                20e620cae6c7ddde2098d1cfe4cf2098e520c2c820d1e6cf20e6e1e320d1c720e3edc7e420cee6cf20caded3ede32098e4e4\
                cf2e20e6d2edd120c7e3e6d120cec7d1cce52098e520e4d2cfed9820c8e5208de5c7d120d3c7e12090ddca90e6e5c720d1c7\
                20d1e5c8d1ed2098d1cfe520c8e6cf2090ddca20e5ed8d2098d320cfd120c7ede420cac7c8d3cac7e420c8ed9dc2c820e4ce\
                e6c7e5cf20e3c7e4cf20e62098d4c7e6d1d2c7e420e4edd220d3e5e320cee6cf20d1c720e3ed9d90edd1e4cf2e
                """),
        Sentence(
            language: "ur", label: "windows-1256",
            text: """
                درا کے کنارے واقع چھ ممالک کے وزراء نے جمعہ کو مالسک مں ملاقات ک اور د\
                رائے ولم کا پان بانٹنے پر اتفاق کا وزر خارجہ نے، جو تقرباً چار سال سے م\
                ذاکرات ک قادت کر رہ تھں، کہا کہ اس موسم گرما مں کوئ بھ پان کے بغر نہں ر\
                ہے گا
                """,
            hex: """
                cfd1c72098ff2098e4c7d1ff20e6c7deda208daa20e3e3c7e1982098ff20e6d2d1c7c120e4ff20cce3dac02098e620e3c7e1\
                d39820e39f20e3e1c7dec7ca209820c7e6d120cfd1c7c6ff20e6e1e32098c72081c7e420c8c7e48ae4ff2081d120c7caddc7\
                de2098c720e6d2d120cec7d1ccc020e4ffa120cce620caded1c8c7f0208dc7d120d3c7e120d3ff20e3d0c798d1c7ca209820\
                dec7cfca2098d120d1c020caaa9fa12098c0c72098c020c7d320e3e6d3e32090d1e3c720e39f2098e6c620c8aa2081c7e420\
                98ff20c8dbd120e4c09f20d1c0ff2090c7
                """),
        Sentence(
            language: "lt", label: "windows-1257",
            text: """
                Šešių paupio valstybių ministrai penktadienį susitiko Malske ir susita\
                rė pasidalyti Velmos upės vandenį. „Šią vasarą niekas neliks be vanden\
                s“, – sakė užsienio reikalų ministrė, beveik ketverius metus vadovavus\
                i deryboms, ir pridūrė, kad savo dalį gaus ir ūkininkai.
                """,
            hex: """
                d065f069f82070617570696f2076616c7374796269f8206d696e6973747261692070656e6b74616469656ee1207375736974\
                696b6f204d616c736b652069722073757369746172eb207061736964616c7974692056656c6d6f73207570eb732076616e64\
                656ee12e2084d069e0207661736172e0206e69656b6173206e656c696b732062652076616e64656e73932c20962073616beb\
                2075fe7369656e696f207265696b616cf8206d696e69737472eb2c2062657665696b206b6574766572697573206d65747573\
                207661646f7661767573692064657279626f6d732c2069722070726964fb72eb2c206b6164207361766f2064616ce1206761\
                757320697220fb6b696e696e6b61692e
                """),
        Sentence(
            language: "lv", label: "windows-1257",
            text: """
                Sešu upes krastu valstu ministri piektdien tikās Malskā un vienojās da\
                līt Velmas upes ūdeni. “Šovasar neviens nepaliks bez ūdens,” sacīja ār\
                lietu ministre, kura gandrīz četrus gadus vadīja sarunas, un piebilda,\
                 ka savu daļu saņems arī zemnieki.
                """,
            hex: """
                5365f0752075706573206b72617374752076616c737475206d696e6973747269207069656b746469656e2074696be273204d\
                616c736be220756e207669656e6f6ae2732064616cee742056656c6d6173207570657320fb64656e692e2093d06f76617361\
                72206e657669656e73206e6570616c696b732062657a20fb64656e732c9420736163ee6a6120e2726c69657475206d696e69\
                737472652c206b7572612067616e6472ee7a20e8657472757320676164757320766164ee6a6120736172756e61732c20756e\
                2070696562696c64612c206b612073617675206461ef75207361f2656d73206172ee207a656d6e69656b692e
                """),
        Sentence(
            language: "et", label: "windows-1257",
            text: """
                Kuue jõeäärse riigi ministrid kohtusid reedel Malskis ja leppisid kokk\
                u, et jagavad Velmi jõe vett. „Keegi ei jää sel suvel veeta,“ ütles vä\
                lisminister, kes oli peaaegu neli aastat läbirääkimisi juhtinud, ning l\
                isas, et ka põllumehed saavad oma osa kätte.
                """,
            hex: """
                4b757565206af565e4e4727365207269696769206d696e697374726964206b6f6874757369642072656564656c204d616c73\
                6b6973206a61206c65707069736964206b6f6b6b752c206574206a6167617661642056656c6d69206af56520766574742e20\
                844b65656769206569206ae4e42073656c20737576656c2076656574612c9320fc746c65732076e46c69736d696e69737465\
                722c206b6573206f6c692070656161656775206e656c6920616173746174206ce4626972e4e46b696d697369206a75687469\
                6e75642c206e696e67206c697361732c206574206b612070f56c6c756d6568656420736161766164206f6d61206f7361206b\
                e47474652e
                """),
        Sentence(
            language: "th", label: "windows-874",
            text: """
                รัฐมนตรีของหกประเทศริมแม่น้ำพบกันที่เมืองมัลสค์เมื่อวันศุกร์ และตกลงที\
                ่จะแบ่งปันน้ำในแม่น้ำเวล์ม รัฐมนตรีต่างประเทศซึ่งเป็นผู้นำการเจรจามาเก\
                ือบสี่ปีกล่าวว่าจะไม่มีใครขาดแคลนน้ำในฤดูร้อนนี้ และเกษตรกรก็จะได้รับส\
                ่วนแบ่งด้วย
                """,
            hex: """
                c3d1b0c1b9b5c3d5a2cda7cba1bbc3d0e0b7c8c3d4c1e1c1e8b9e9d3bebaa1d1b9b7d5e8e0c1d7cda7c1d1c5caa4ece0c1d7\
                e8cdc7d1b9c8d8a1c3ec20e1c5d0b5a1c5a7b7d5e8a8d0e1bae8a7bbd1b9b9e9d3e3b9e1c1e8b9e9d3e0c7c5ecc120c3d1b0\
                c1b9b5c3d5b5e8d2a7bbc3d0e0b7c8abd6e8a7e0bbe7b9bcd9e9b9d3a1d2c3e0a8c3a8d2c1d2e0a1d7cdbacad5e8bbd5a1c5\
                e8d2c7c7e8d2a8d0e4c1e8c1d5e3a4c3a2d2b4e1a4c5b9b9e9d3e3b9c4b4d9c3e9cdb9b9d5e920e1c5d0e0a1c9b5c3a1c3a1\
                e7a8d0e4b4e9c3d1bacae8c7b9e1bae8a7b4e9c7c2
                """),
        Sentence(
            language: "zh", label: "gb2312",
            text: """
                六个沿河国家的部长星期五在马尔斯克举行会晤，同意分享维尔姆河的河水。主持谈判近四年的外交部长说：“今年夏天不会有人没有水用。”她还表示，农民\
                也将得到他们的一份，新的运河将在明年开始修建，各国政府都会为此出资。
                """,
            hex: """
                c1f9b8f6d1d8bad3b9fabcd2b5c4b2bfb3a4d0c7c6dacee5d4dac2edb6fbcbb9bfcbbed9d0d0bbe1ceeea3accdacd2e2b7d6\
                cfedceacb6fbc4b7bad3b5c4bad3cbaea1a3d6f7b3d6ccb8c5d0bdfccbc4c4eab5c4cde2bdbbb2bfb3a4cbb5a3baa1b0bdf1\
                c4eacfc4ccecb2bbbbe1d3d0c8cbc3bbd3d0cbaed3c3a1a3a1b1cbfdbbb9b1edcabea3acc5a9c3f1d2b2bdabb5c3b5bdcbfb\
                c3c7b5c4d2bbb7dda3acd0c2b5c4d4cbbad3bdabd4dac3f7c4eabfaacabcd0debda8a3acb8f7b9fad5feb8aeb6bcbbe1ceaa\
                b4cbb3f6d7caa1a3
                """),
        Sentence(
            language: "zh-Hant", label: "big5",
            text: """
                六個沿河國家的部長星期五在馬爾斯克舉行會晤，同意分享維爾姆河的河水。主持談判近四年的外交部長說：「今年夏天不會有人沒有水用。」她還表示，農民\
                也將得到他們的一份，新的運河將在明年開始修建，各國政府都會為此出資。
                """,
            hex: """
                a4bbadd3aa75aa65b0eaae61aabab3a1aaf8ac50b4c1a4ada662b0a8bab8b4b5a74ac17ca6e6b77cb1e0a141a650b74ea4c0\
                a8c9bafbbab8a969aa65aabaaa65a4f4a143a544abf9bdcda750aaf1a57ca67eaabaa57ea5e6b3a1aaf8bba1a147a175a4b5\
                a67eae4ca4d1a4a3b77ca6b3a448a853a6b3a4f4a5cea143a176a66fc1d9aaeda5dca141b941a5c1a45db14eb16fa8eca54c\
                adccaabaa440a5f7a141b773aabab942aa65b14ea662a9faa67eb67da96cadd7abd8a141a655b0eaac46a9b2b3a3b77cacb0\
                a6b9a558b8eaa143
                """),
        Sentence(
            language: "ja", label: "shift_jis",
            text: """
                流域六か国の閣僚が金曜日にマルスクで会談し、ヴェルム川の水を分け合うことで合意した。ほぼ四年間にわたり交渉を率いてきた外相は「この夏、水に困\
                る人は一人もいないだろう」と述べ、農民も取り分を受け取ることになると付け加えた。
                """,
            hex: """
                97ac88e6985a82a98d9182cc8a7497bb82aa8be0976a93fa82c9837d838b8358834e82c589ef926b82b5814183948346838b\
                838090ec82cc908582f095aa82af8d8782a482b182c682c58d8788d382b582bd814282d982da8e6c944e8ad482c982ed82bd\
                82e88cf08fc282f097a682a282c482ab82bd8a4f918a82cd817582b182cc89c48141908582c98da282e9906c82cd88ea906c\
                82e082a282c882a282be82eb82a4817682c68f7182d78141945f96af82e08ee682e895aa82f08ef382af8ee682e982b182c6\
                82c982c882e982c6957482af89c182a682bd8142
                """),
        Sentence(
            language: "ja", label: "euc-jp",
            text: """
                流域六か国の閣僚が金曜日にマルスクで会談し、ヴェルム川の水を分け合うことで合意した。ほぼ四年間にわたり交渉を率いてきた外相は「この夏、水に困\
                る人は一人もいないだろう」と述べ、農民も取り分を受け取ることになると付け加えた。
                """,
            hex: """
                ceaeb0e8cfbba4abb9f1a4ceb3d5cebda4acb6e2cdcbc6fca4cba5dea5eba5b9a5afa4c7b2f1c3cca4b7a1a2a5f4a5a7a5eb\
                a5e0c0eea4cebfe5a4f2caaca4b1b9e7a4a6a4b3a4c8a4c7b9e7b0d5a4b7a4bfa1a3a4dba4dcbbcdc7afb4d6a4cba4efa4bf\
                a4eab8f2bec4a4f2cea8a4a4a4c6a4ada4bfb3b0c1eaa4cfa1d6a4b3a4ceb2c6a1a2bfe5a4cbbaa4a4ebbfcda4cfb0ecbfcd\
                a4e2a4a4a4caa4a4a4c0a4eda4a6a1d7a4c8bdd2a4d9a1a2c7c0ccb1a4e2bce8a4eacaaca4f2bcf5a4b1bce8a4eba4b3a4c8\
                a4cba4caa4eba4c8c9d5a4b1b2c3a4a8a4bfa1a3
                """),
        Sentence(
            language: "ja", label: "iso-2022-jp",
            text: """
                流域六か国の閣僚が金曜日にマルスクで会談し、ヴェルム川の水を分け合うことで合意した。ほぼ四年間にわたり交渉を率いてきた外相は「この夏、水に困\
                る人は一人もいないだろう」と述べ、農民も取り分を受け取ることになると付け加えた。
                """,
            hex: """
                1b24424e2e30684f3b242b3971244e33554e3d242c36624d4b467c244b255e256b2539252f24473271434c24372122257425\
                27256b2560406e244e3f6524724a2c243139672426243324482447396730552437243f2123245b245c3b4d472f3456244b24\
                6f243f246a38723e4424724e2824242446242d243f3330416a244f21562433244e324621223f65244b3a24246b3f4d244f30\
                6c3f4d24622424244a24242440246d2426215724483d522459212247404c3124623c68246a4a2c24723c7524313c68246b24\
                332448244b244a246b24484955243132432428243f21231b2842
                """),
        Sentence(
            language: "ko", label: "ks_c_5601-1987",
            text: """
                강을 낀 여섯 나라의 장관들이 금요일 말스크에서 만나 벨름강의 물을 나누기로 합의했다. 거의 네 해 동안 협상을 이끈 외무장관\
                은 “올여름 물이 없어 고생하는 사람은 없을 것”이라고 말하고 농민들도 자기 몫을 받게 될 것이라고 덧붙였다.
                """,
            hex: """
                b0adc0bb20b3a420bfa9bcb820b3aab6f3c0c720c0e5b0fcb5e9c0cc20b1ddbfe4c0cf20b8bbbdbac5a9bfa1bcad20b8b8b3\
                aa20baa7b8a7b0adc0c720b9b0c0bb20b3aab4a9b1e2b7ce20c7d5c0c7c7dfb4d92e20b0c5c0c720b3d720c7d820b5bfbec8\
                20c7f9bbf3c0bb20c0ccb2f620bfdcb9abc0e5b0fcc0ba20a1b0bfc3bfa9b8a720b9b0c0cc20bef8beee20b0edbbfdc7cfb4\
                c220bbe7b6f7c0ba20bef8c0bb20b0cda1b1c0ccb6f3b0ed20b8bbc7cfb0ed20b3f3b9ceb5e9b5b520c0dab1e220b8f2c0bb\
                20b9deb0d420b5c920b0cdc0ccb6f3b0ed20b5a1bad9bfb4b4d92e
                """),
    ]
}
