import Testing

@testable import ReadoutArticles

@Suite("A mail's header")
struct MailHeaderTests {
    @Test(
        "is decoded, its encoded words joined",
        arguments: [
            ("plain", "plain"),
            ("  folded\t  twice ", "folded twice"),
            ("=?utf-8?q?R=C3=ADo_Velm?=", "Río Velm"),
            ("=?UTF-8?B?UsOtbyBWZWxt?=", "Río Velm"),
            ("=?iso-8859-1?Q?R=EDo?= Velm", "Río Velm"),
            ("=?utf-8*es?q?R=C3=ADo?=", "Río"),
            ("=?utf-8?q?two?= =?utf-8?q?words?=", "twowords"),
            ("=?utf-8?q?two_?=  =?utf-8?q?words?=", "two words"),
            ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),
            ("a =?utf-8?q?b?= c", "a b c"),
            ("=?utf-8?x?b?=", "=?utf-8?x?b?="),
            ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
            ("=?", "=?"), ("", ""), ("=?=?=?=?=", "=?=?=?=?="),
            ("R\u{ED}o in 8 bits", "Río in 8 bits"),
        ])
    func decodes(raw: String, text: String) {
        #expect(MailText.header(Array(raw.utf8)) == text)
    }

    @Test("is decoded where its bytes are of another charset and no word says so")
    func eightBits() {
        #expect(MailText.header([0x52, 0xED, 0x6F, 0x20, 0x56, 0x65, 0x6C, 0x6D]) == "Río Velm")
    }

    @Test(
        "gives its date with the zone",
        arguments: [
            ("Thu, 16 Sep 2021 07:00:00 +0200", "2021-09-16T07:00:00+02:00"),
            ("Thu, 16 Sep 2021 07:00:00 +0200 (CEST)", "2021-09-16T07:00:00+02:00"),
            ("16 Sep 2021 07:00 -0430", "2021-09-16T07:00:00-04:30"),
            ("Thu,16 Sep 2021 07:00:00 GMT", "2021-09-16T07:00:00Z"),
            ("Thu, 16 Sep 2021 07:00:00 -0000", "2021-09-16T07:00:00Z"),
            ("Thu, 16 Sep 21 07:00:00 EST", "2021-09-16T07:00:00-05:00"),
            ("Thu, 16 Sep 99 07:00:00 PDT", "1999-09-16T07:00:00-07:00"),
            ("Thu, 16 Sep 121 07:00:00 UT", "2021-09-16T07:00:00Z"),
            ("Thu, 16 Sep 2021 07:00:00 Q", "2021-09-16T07:00:00"),
            ("Thu, 16 Sep 2021 07:00:00", "2021-09-16T07:00:00"),
            ("Thu (a (nested) comment), 16 Sep 2021 (so) 07:00:00 +0000", "2021-09-16T07:00:00Z"),
            ("Thu, 16 Sep 2021 27:00:00 +0200", "2021-09-16"),
            ("Thu, 16 Sep 2021", "2021-09-16"), ("Thu, 16 Sep 2021 at 19:05", "2021-09-16T19:05:00"),
            ("2021-09-16 07:00:00 +0200", "2021-09-16T07:00:00+02:00"),
            ("Thursday, September 16, 2021 7:00 AM", "2021-09-16T07:00:00"),
            ("Donnerstag, 16. September 2021 07:00", "2021-09-16T07:00:00"),
            ("jeudi 16 septembre 2021 à 07:00", "2021-09-16T07:00:00"),
            ("jueves, 16 de septiembre de 2021 7:00", "2021-09-16T07:00:00"),
            ("16 сентября 2021 г. 7:00", "2021-09-16"), ("чт, 16 сент. 2021 г. в 07:00", "2021-09-16"),
            ("jue, 16 ago 2021 a las 7:00", "2021-08-16"), ("Do., 16. Sept. 2021 um 07:00 Uhr", "2021-09-16T07:00:00"),
            ("31 Feb 2021 07:00:00 +0200", nil), ("yesterday", nil), ("", nil), (",", nil), ("(", nil),
        ] as [(String, String?)])
    func date(text: String, iso: String?) {
        #expect(MailDate.parse(Array(text.utf8)[...])?.iso == iso, "\(text)")
    }

    @Test(
        "names its sender",
        arguments: [
            ("Ana Bell <ana@malskcourier.example>", "Ana Bell", "ana@malskcourier.example"),
            ("\"Bell, Ana\" <Ana@MalskCourier.example>", "Bell, Ana", "ana@malskcourier.example"),
            ("ana@malskcourier.example (Ana Bell)", "Ana Bell", "ana@malskcourier.example"),
            ("ana@malskcourier.example", "", "ana@malskcourier.example"),
            ("<ana@malskcourier.example>", "", "ana@malskcourier.example"),
            ("Desk: Ana Bell <ana@a.example>, Tom Reed <tom@a.example>;", "Desk: Ana Bell", "ana@a.example"),
            ("Desk: \"Ana Bell\" <ana@a.example>, tom@a.example;", "Ana Bell", "ana@a.example"),
            ("Ana Bell [mailto:ana@a.example]", "Ana Bell", "ana@a.example"),
            ("=?utf-8?q?Ana_B=C3=A9ll?= <ana@a.example>", "Ana Béll", "ana@a.example"),
            ("\"ana@a.example\" <ana@a.example>", "", "ana@a.example"),
            ("Undisclosed recipients:;", "Undisclosed recipients:", ""),
            ("Ana Bell", "Ana Bell", ""),
        ])
    func address(text: String, name: String, address: String) {
        let found = MailAddress(first: Array(text.utf8))
        #expect(found?.name == name && found?.address == address, "\(text): \(String(describing: found))")
    }

    @Test(
        "tells writers from outlets",
        arguments: [
            ("The Malsk Courier <newsletter@malskcourier.example>", nil, "The Malsk Courier"),
            ("Malsk Courier Newsletters <hello@send.example>", nil, "Malsk Courier"),
            ("Silt and Sluice <post@siltandsluice.example>", nil, "Silt and Sluice"),
            ("Open Headwaters <news@open-headwaters.example>", nil, "Open Headwaters"),
            ("Harriet Moll from Silt and Sluice <siltandsluice@letters.example>", "Harriet Moll", "Silt and Sluice"),
            ("Ana Bell at The Malsk Courier <ana@malskcourier.example>", "Ana Bell", "The Malsk Courier"),
            ("Ana Bell, The Malsk Courier <ana@malskcourier.example>", "Ana Bell", "The Malsk Courier"),
            ("The Malsk Courier: Ana Bell <ana@malskcourier.example>", "Ana Bell", "The Malsk Courier"),
            ("Ana Bell | Malsk Courier <ana@malskcourier.example>", "Ana Bell", "Malsk Courier"),
            ("Ana Bell <ana.bell@malskcourier.example>", "Ana Bell", nil),
            ("'Ana Bell' via River Desk <desk@lists.example>", "Ana Bell", nil),
            ("\"Bell, Ana\" <ana.bell@embassy.example>", "Ana Bell", nil),
            ("Ana Bell <ana@anabell.example>", nil, nil),
            ("Reuters <alerts@mail.example>", nil, "Reuters"),
            ("Editorial Team <noreply@letters.example>", nil, nil),
            ("Velm Council <info@letters.example>", nil, nil),
            ("ana.bell@embassy.example", nil, nil),
            ("Ana <ana@embassy.example>", nil, nil),
            ("newsletter@reuters.com", nil, "Reuters"),
        ] as [(String, String?, String?)])
    func sender(from: String, writer: String?, outlet: String?) throws {
        let sender = MailSender(try #require(MailAddress(first: Array(from.utf8))))
        #expect(sender.writer == writer && sender.outlet == outlet, "\(from): \(sender)")
    }

    @Test(
        "gives a title from its subject",
        arguments: [
            ("River states agree", "River states agree"),
            ("Fwd: River states agree", "River states agree"),
            ("FW: Fwd: RE: River states agree", "River states agree"),
            ("WG: AW: Einigung am Velm", "Einigung am Velm"),
            ("TR : Accord sur le Velm", "Accord sur le Velm"),
            ("RV: Acuerdo sobre el Velm", "Acuerdo sobre el Velm"),
            ("Re[2]: River states agree", "River states agree"),
            ("[press] Fwd: [river-desk] River states agree", "River states agree"),
            ("Newsletter: River states agree", "River states agree"),
            ("The Malsk Courier: River states agree", "River states agree"),
            ("River states agree | The Malsk Courier", "River states agree"),
            ("River states agree - Malsk Courier", "River states agree"),
            ("Velm: what the states agreed", "Velm: what the states agreed"),
            ("At 10:30, the river stopped", "At 10:30, the river stopped"),
            ("[Explained]", "[Explained]"),
            ("(no subject)", nil), ("", nil), ("Fwd:", nil), ("Newsletter", nil), ("The Malsk Courier", nil),
        ] as [(String, String?)])
    func subject(subject: String, title: String?) {
        #expect(MailSubject(subject, outlet: "The Malsk Courier").title == title, "\(subject)")
    }

    @Test("tells forwarded from answered")
    func marks() {
        #expect(MailSubject("WG: A").isForward && !MailSubject("WG: A").isReply)
        #expect(MailSubject("AW: A").isReply && !MailSubject("AW: A").isForward)
        #expect(!MailSubject("A").isReply && !MailSubject("A").isForward)
    }
}
