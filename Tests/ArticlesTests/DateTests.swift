import Testing

@testable import ReadoutArticles

@Suite("A written date")
struct DateTests {
    @Test(
        "is ISO 8601, as precise as it is written",
        arguments: [
            ("September 15, 2022", "2022-09-15"), ("Sept. 15, 2022", "2022-09-15"), ("Sep 15 2022", "2022-09-15"),
            ("15 September 2022", "2022-09-15"), ("15th of September, 2022", "2022-09-15"),
            ("15-Sep-2022", "2022-09-15"),
            ("Thu, 15 Sep 2022 14:30:05 +0200", "2022-09-15T14:30:05+02:00"), ("15.09.2022", "2022-09-15"),
            ("15/09/2022", "2022-09-15"), ("9/15/2022", "2022-09-15"), ("05/09/2022", "2022"), ("9/9/22", "2022-09-09"),
            ("2022-09-15", "2022-09-15"), ("2022/09/15", "2022-09-15"), ("2022-09", "2022-09"), ("2022", "2022"),
            ("September 2022", "2022-09"), ("2022-09-15T14:30:00Z", "2022-09-15T14:30:00Z"),
            ("2022-09-15 14:30", "2022-09-15T14:30:00"), ("2022-09-15T14:30:00.123+05:30", "2022-09-15T14:30:00+05:30"),
            ("September 15, 2022 at 2:30 p.m. EDT", "2022-09-15T14:30:00-04:00"),
            ("September 15, 2022 12:05 AM GMT", "2022-09-15T00:05:00Z"),
            ("16 September 2022, 1430 GMT", "2022-09-16T14:30:00Z"),
            ("16 September 2022, 14.30 CEST", "2022-09-16T14:30:00+02:00"), ("15. September 2022", "2022-09-15"),
            ("15 septembre 2022", "2022-09-15"), ("15 de septiembre de 2022", "2022-09-15"),
            ("15 сентября 2022", "2022-09-15"),
            ("February 29, 2020", "2020-02-29"), ("September 15, 2022 9 p.m. ET", "2022-09-15T21:00:00"),
        ])
    func reads(text: String, iso: String) {
        #expect(DateReader.first(in: Array(text.utf8)[...])?.iso == iso, "\(text)")
    }

    @Test(
        "that cannot be is none",
        arguments: [
            "February 30, 2022", "2022-13-01", "31.04.2022", "September 99, 2022", "Sunday", "the 15th", "maybe 15", "",
        ])
    func refuses(text: String) {
        let found = DateReader.first(in: Array(text.utf8)[...])
        #expect(found == nil || found?.day == nil, "\(text): \(String(describing: found))")
    }

    @Test(
        "in an address",
        arguments: [
            ("https://example.org/2022/09/16/velm", "2022-09-16"),
            ("https://example.org/news/2022-09-16-velm", "2022-09-16"),
            ("https://example.org/20220916/velm.html", "2022-09-16"),
            ("https://example.org/2022/sep/16/velm", "2022-09-16"),
            ("https://example.org/2022/09/velm", "2022-09"), ("https://example.org/a/32035626.html", nil),
            ("https://example.org/velm", nil), ("https://example.org/99991399", nil),
        ])
    func inURL(text: String, iso: String?) {
        #expect(DateReader.inURL(Array(text.utf8)[...])?.iso == iso, "\(text)")
    }
}
