import Testing

@testable import ReadoutArticles

/// What stands amid or below an article's paragraphs and is of other articles; and pages in scripts without spaces or with
/// stops of their own. All texts are invented.
@Suite("The body of a news page") struct HTMLListTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var html: String
        var expected: [String]
        var testDescription: String { name }
    }

    private static let long = HTMLSamples.paragraphs
    private static let last = "The port's council meets on Friday, and nobody expects it to end the strike."

    static let cases: [Case] = [
        Case(
            name: "titles below a label, unlinked and unnamed",
            html: "<div>\(HTMLSamples.body)<p>Seguir leyendo:</p><div><h2>Islands run out of bread</h2>"
                + "<p>Bakers on three islands, who bake for all, closed their shops.</p></div></div>",
            expected: long),
        Case(
            name: "the paragraph and its heading after a list amid the article",
            html: "<div>\(HTMLSamples.body)<h4>Read also</h4><div><p>Islands run out of bread, say the bakers there</p>"
                + "</div><h3>What comes next</h3><p>\(last)</p></div>",
            expected: long + ["What comes next", last]),
        Case(
            name: "a label high up on a page is no end of it",
            html: "<div><p>Related</p>\(HTMLSamples.body)</div>", expected: long),
        Case(
            name: "a linked heading among the article's own",
            html: "<div><p>\(long[0])</p><h3>The third strike</h3><p>\(long[1])</p><h2><a href='/x'>Islands run out of "
                + "bread and patience</a></h2><p>\(long[2])</p><h3>On Friday</h3><p>\(last)</p></div>",
            expected: [long[0], "The third strike", long[1], long[2], "On Friday", last]),
        Case(
            name: "linked headings that are all the article has",
            html: "<div><p>\(long[0])</p><h2><a href='/1'>The ferry Lark, from pier two</a></h2><p>\(long[1])</p>"
                + "<h2><a href='/2'>The ferry Wren, from pier five</a></h2><p>\(long[2])</p></div>",
            expected: [
                long[0], "The ferry Lark, from pier two", long[1], "The ferry Wren, from pier five", long[2],
            ]),
        Case(
            name: "a deck that is the first paragraph too",
            html: "<div><p>\(long[0])</p>\(HTMLSamples.body)</div>", expected: long),
        Case(
            name: "a byline with dates, and a label at the end",
            html: "<div><p>By Ada Lind on Thu, Nov 9, 2031 at 4:00 am</p>\(HTMLSamples.body)<p>Tags here:</p></div>",
            expected: long),
        Case(
            name: "a last paragraph that starts like a feed's note",
            html:
                "<div>\(HTMLSamples.body)<p>The post office on the quay stayed open all week, as it always does.</p></div>",
            expected: long + ["The post office on the quay stayed open all week, as it always does."]),
    ]

    @Test("is without the lists of other articles", arguments: cases) func isWithoutLists(_ each: Case) throws {
        let page = HTMLSamples.page(each.html)
        let draft = try HTMLForm.draft(page: Array(page.utf8), address: nil, today: HTMLSamples.today)
        let body = ArticleFinder(page: draft.page, findings: draft.findings, layout: .body).body
        let lines = body.paragraphs.map { body.bytes[$0].string }
        #expect(lines == each.expected, "\(each.name)")
    }

    static let scripts: [(language: String, paragraphs: [String])] = [
        (
            "Chinese",
            [
                "奥德港的六艘渡轮星期一全部停在码头，船员在清晨集体离岗，港务局长说，目前无法预计何时恢复航行。",
                "工会则说，谈判已经拖了半年。", "岛上约有四千居民，商店的面包只够两天，学校让学生提前回家。",
            ]
        ),
        (
            "Japanese",
            [
                "アルダー港の六隻のフェリーは月曜日、乗組員全員が早朝に職場を離れたため、岸壁に停泊したままとなった。",
                "組合は交渉が半年も続いていると話す。", "「給料を期日どおりに払ってほしいだけだ」と乗組員の一人は語った。",
            ]
        ),
        (
            "Thai",
            [
                "เรือข้ามฟากทั้งหกลำของท่าเรืออัลเดอร์จอดนิ่งอยู่ที่ท่าเมื่อวันจันทร์ หลังลูกเรือทั้งหมดเดินออกจากงานตั้งแต่เช้ามืด",
                "สหภาพกล่าวว่าการเจรจายืดเยื้อมาครึ่งปีแล้ว",
                "บนเกาะมีผู้อยู่อาศัยราวสี่พันคน ร้านค้ามีขนมปังเหลือเพียงสองวัน และโรงเรียนให้นักเรียนกลับบ้านก่อนเวลา",
            ]
        ),
        (
            "Arabic",
            [
                "بقيت عبارات ميناء ألدر الست راسية عند أرصفتها يوم الاثنين بعد أن غادر جميع أفراد الطواقم أعمالهم فجرا.",
                "وقالت النقابة إن المفاوضات مستمرة منذ نصف عام.", "فمتى تعود العبارات؟",
            ]
        ),
        (
            "Hindi",
            [
                "ऐल्डर बंदरगाह की सभी छह नौकाएँ सोमवार को घाट पर खड़ी रहीं, क्योंकि सारे कर्मचारी सुबह होते ही चले गए।",
                "संघ ने कहा कि बातचीत आधे साल से चल रही है।", "नौकाएँ कब लौटेंगी?",
            ]
        ),
    ]

    @Test("is whole in every script, in paragraphs and in divs without names", arguments: scripts)
    func isWholeInEveryScript(_ script: (language: String, paragraphs: [String])) throws {
        let menu = "<ul>" + (0..<8).map { "<li><a href='/\($0)'>\($0)</a></li>" }.joined() + "</ul>"
        for tag in ["p", "div"] {
            let text = script.paragraphs.map { "<\(tag)>\($0)</\(tag)>" }.joined()
            let lines = try HTMLSamples.lines(ofBody: "\(menu)<div><div>\(text)</div></div>")
            #expect(lines == script.paragraphs, "\(script.language) in \(tag)")
        }
    }
}
