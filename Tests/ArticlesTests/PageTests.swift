import ReadoutArticles
import Testing

@Suite("Pages of outlets saved as text")
struct PageTests {
    static let title = HeadTests.title
    static let body = HeadTests.body

    static let cases: [Expected] = [
        Expected(
            name: "a broadcaster's page, the outlet on a line of its own",
            text: "\(title)\n\n"
                + "By Ana Bell, CNN\n\nUpdated 10:43 AM EDT, Thu September 15, 2022\n\nMalsk, Orvenia\nCNN\n —\n\n"
                + body + "",
            title: title,
            outlet: "CNN",
            bylines: ["Ana Bell"],
            dateline: "Malsk, Orvenia",
            published: "2022-09-15T10:43:00-04:00",
            from: .text),
        Expected(
            name: "an agency's page",
            text: "\(title)\n\n" + "By ANA BELL and TOM REED\nSeptember 15, 2022\n\nMALSK, Orvenia (AP) — " + body
                + "\n___\n",
            title: title,
            outlet: "AP",
            bylines: ["Ana Bell", "Tom Reed"],
            dateline: "MALSK, Orvenia (AP)",
            published: "2022-09-15",
            from: .byline),
        Expected(
            name: "a broadsheet's page with bare names",
            text: "\(title)\n\n"
                + "Six ministers agreed on almost nothing, but smiled for the cameras\n\nAna Bell in Malsk and Tom Reed\n\nThu 15 Sep 2022 14.30 BST\n\nLast modified on Thu 15 Sep 2022 18.05 BST\n\n"
                + body + "\nTopics\nRivers\nOrvenia\nnews\n\nReuse this content\n",
            title: title,
            subtitle: "Six ministers agreed on almost nothing, but smiled for the cameras",
            bylines: ["Ana Bell", "Tom Reed"],
            published: "2022-09-15T14:30:00+01:00",
            from: .byline),
        Expected(
            name: "a page with image notes",
            text: "\(title)\n\n"
                + "Published\n15 September 2022\n\nShare\nclose panel\nImage source, Getty Images\nImage caption, The ministers in Malsk\n\nBy Ana Bell\nBBC News, Malsk\n\n"
                + body
                + "\nMore on this story\n\nRiver states agree\n\nWho owns the Velm?\n\nRelated Topics\nOrvenia\nRivers\n",
            title: title,
            outlet: "BBC News",
            bylines: ["Ana Bell"],
            published: "2022-09-15",
            from: .text),
        Expected(
            name: "facts between bars",
            text: "\(title)\n\n"
                + "Source: Xinhua | 2022-09-15 14:30:00 | Editor: hx\n\nMALSK, Orvenia, Sept. 15 (Xinhua) -- " + body
                + "",
            title: title,
            outlet: "Xinhua",
            dateline: "MALSK, Orvenia, Sept. 15 (Xinhua)",
            published: "2022-09-15T14:30:00",
            from: .text),
        Expected(
            name: "a source of several",
            text: "\(title)\n\n" + "By Al Jazeera Staff\n\nPublished On 15 Sep 2022\n\n" + body
                + "\nSOURCE: AL JAZEERA AND NEWS AGENCIES\n",
            title: title,
            outlet: "Al Jazeera",
            published: "2022-09-15",
            from: .byline),
        Expected(
            name: "a blog's line of facts",
            text: "\(title)\n\n" + "by Ana Bell | Sep 15, 2022 | Analysis, Rivers\n\n" + body
                + "\nThe post River states agree appeared first on Malsk Courier.\n",
            title: title,
            bylines: ["Ana Bell"],
            published: "2022-09-15",
            from: .byline),
        Expected(
            name: "a name, a role and a date",
            text: "\(title)\n\n"
                + "Ana Bell\nSenior Correspondent\nSept. 15, 2022, 5:03 a.m. ET\n\nListen to this article\n\nMALSK, Orvenia — "
                + body + "\nA version of this article appears in print on Sept. 16, 2022.\n",
            title: title,
            bylines: ["Ana Bell"],
            dateline: "MALSK, Orvenia",
            published: "2022-09-15T05:03:00",
            from: .byline),
        Expected(
            name: "date, bullet and byline",
            text: "\(title)\n\n" + "September 15, 2022 · By Ana Bell\n\n" + body
                + "\nShare\nTweet\nPrevious article\nRiver states at odds\nNext article\nThe dam that was not\n\nLEAVE A REPLY Cancel reply\n",
            title: title,
            bylines: ["Ana Bell"],
            published: "2022-09-15",
            from: .text),
    ]

    @Test("give the article and what they tell about it", arguments: cases)
    func reads(_ expected: Expected) throws { try expected.check() }
}
