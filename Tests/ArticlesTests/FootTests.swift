import Testing

@testable import ReadoutArticles

@Suite("The foot of an article")
struct FootTests {
    static let title = HeadTests.title
    static let body = HeadTests.body

    static let cases: [Expected] = [
        Expected(
            name: "source, copyright and mailing list",
            text: """
                \(title)

                \(body)
                Source: https://www.example.org/a/river-states-agree-to- share/32.html

                Copyright (c) 2022. Malsk Courier, Inc. Reprinted with the permission of Malsk Courier, 1 Quay, Malsk.

                Join the RiverWatch.example mailing list
                """, title: title, outlet: "Malsk Courier",
            url: "https://www.example.org/a/river-states-agree-to-share/32.html"),
        Expected(
            name: "a date in the address", text: "\(title)\n\n\(body)\nSource: https://example.org/2022/09/16/velm\n",
            title: title, published: "2022-09-16", from: .url, url: "https://example.org/2022/09/16/velm"),
        Expected(
            name: "a host that is known", text: "\(title)\n\n\(body)\nhttps://www.rferl.org/a/1.html\n", title: title,
            outlet: "RFE/RL", url: "https://www.rferl.org/a/1.html"),
        Expected(
            name: "copyright sign", text: "\(title)\n\n\(body)\n© 2022 The Malsk Courier. All rights reserved.\n",
            title: title,
            outlet: "The Malsk Courier"),
        Expected(
            name: "a signature glued to the end",
            text: "\(title)\n\n\(Samples.lead)\n\n\(Samples.second)/The Malsk Courier/",
            title: title, outlet: "The Malsk Courier"),
        Expected(
            name: "a signature of its own", text: "\(title)\n\n\(body)\n/The Malsk Courier/\n", title: title,
            outlet: "The Malsk Courier"),
        Expected(name: "an agency in brackets", text: "\(title)\n\n\(body)\n(AFP)\n", title: title, outlet: "AFP"),
        Expected(
            name: "credits", text: "\(title)\n\n\(body)\n(Reporting by Ana Bell and Tom Reed; Editing by Jan Ott)\n",
            title: title, bylines: ["Ana Bell", "Tom Reed"]),
        Expected(
            name: "a donation glued to the end",
            text:
                "\(title)\n\n\(Samples.lead)\n\n\(Samples.second)RIVERS24 - Make a charitable donation in support of the river!",
            title: title),
        Expected(
            name: "a donation glued to a last line of its own",
            text:
                "\(title)\n\n\(Samples.lead)\n\nThe summit ends on Saturday.RIVERS24 - Make a charitable donation in support of it!",
            title: title, ends: "The summit ends on Saturday."),
        Expected(
            name: "a comment form",
            text: """
                \(title)

                \(body)
                Share this: Email | Print

                Leave a Reply

                Your email address will not be published. Required fields are marked *

                Comment *

                Name *

                Post Comment
                """, title: title),
        Expected(
            name: "a list of links",
            text: "\(title)\n\n\(body)\nRead more:\nThe Velm in pictures\nWho is Ana Torvek?\nTags: water, rivers\n",
            title: title),
        Expected(
            name: "short lines with no such list above stay",
            text: "\(title)\n\n\(body)\nAna Torvek, minister\nTom Reed, engineer\n", title: title,
            ends: "Ana Torvek, minister\n\nTom Reed, engineer"),
        Expected(
            name: "lines inside the body",
            text: """
                \(title)

                \(Samples.lead)

                Advertisement

                [ photo: the dam at Karsk ]

                Read more: The Velm in pictures

                Sign up for our newsletter

                \(Samples.second)
                """, title: title, starts: "\(Samples.lead)\n\n\(Samples.second)"),
        Expected(
            name: "a bare date below dates nothing", text: "\(title)\n\n\(body)\nFriday, December 4, 2015.\n",
            title: title,
            ends: "Friday, December 4, 2015."),
    ]

    @Test("is left out, and tells what it has", arguments: cases)
    func reads(_ expected: Expected) throws { try expected.check() }

    @Test(
        "is not seen in prose",
        arguments: [
            "Privacy advocates say that the treaty goes too far.",
            "Subscribers left the paper by the thousand, he said.",
            "“Subscribe to our newsletter,” the sign said.", "Copyright law has not kept up with the river.",
            "Support for the treaty is strong in the valleys.", "He urged people to make a donation.",
            "Join the talks or leave them, she told the ministers.", "Share prices fell by a tenth on Friday.",
            "Read more than one account before you judge, she said.", "Related parties must not vote, the treaty says.",
            "Comments were not to be had from the ministry.", "Sources: there were none, he said.",
            "More on that will be known in May, the ministry said.", "[The minister left the room.]",
        ])
    func keepsProse(line: String) throws {
        for text in [
            "\(FootTests.title)\n\n\(Samples.lead)\n\n\(line)\n",
            "\(FootTests.title)\n\n\(Samples.lead)\n\n\(line)\n\n\(Samples.second)\n",
        ] {
            #expect(try Samples.article(text).text.contains(line), "\(line)")
        }
    }
}
