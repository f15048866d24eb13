import ReadoutSearch
import Testing

@Suite("Days and ranges of days")
struct DayTests {
    @Test(
        "Days are numbered from 1970-01-01",
        arguments: [
            (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2022, 9, 15, 19_250), (1, 1, 1, -719_162),
            (0, 1, 1, -719_528), (0, 3, 1, -719_468), (9999, 12, 31, 2_932_896),
        ])
    func numbers(year: Int, month: Int, day: Int, number: Int) throws {
        let date = try #require(Day(year: year, month: month, day: day))
        #expect(date.number == number)
        #expect(Day(number: number) == date)
    }

    @Test("Days all over the calendar have their own numbers and come back from them")
    func roundTrip() {
        var previous: Day?
        var wrong = 0
        for number in stride(from: -719_528, through: 2_932_896, by: 11) {
            guard let day = Day(number: number), day.number == number, previous.map({ $0 < day }) ?? true else {
                wrong += 1
                continue
            }
            previous = day
        }
        #expect(wrong == 0)
        #expect(Day(number: -719_529) == nil)
        #expect(Day(number: 2_932_897) == nil)
        #expect(Day(number: .max) == nil)
        #expect(Day(number: .min) == nil)
    }

    @Test(
        "The calendar has no such day",
        arguments: [
            (2022, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (-1, 1, 1),
            (10_000, 1, 1),
        ])
    func noSuchDay(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "An ISO text means the days it leaves open",
        arguments: [
            ("2022", "2022-01-01", "2022-12-31"), ("2022-09", "2022-09-01", "2022-09-30"),
            ("2024-02", "2024-02-01", "2024-02-29"), ("2022-09-15", "2022-09-15", "2022-09-15"),
            ("2022-09-15T14:30:00Z", "2022-09-15", "2022-09-15"), ("2022-09-15T14:30", "2022-09-15", "2022-09-15"),
            ("2022-09-15T23:30:00.25-05:00", "2022-09-15", "2022-09-15"),
            ("2022-09-15 14:30:00+0530", "2022-09-15", "2022-09-15"), ("0000", "0000-01-01", "0000-12-31"),
        ])
    func iso(text: String, first: String, last: String) throws {
        let range = try #require(DayRange(iso: text))
        #expect(range.first?.description == first)
        #expect(range.last?.description == last)
    }

    @Test(
        "Other texts are no ISO dates",
        arguments: [
            "", "22", "20222", "2022-", "2022-9", "2022-13", "2022-00", "2022-09-", "2022-09-31", "2022-09-1",
            "2022/09", "2022-09-15T", "2022-09-15T25:00", "2022-09-15T14", "2022-09-15T14:30:00X", "٢٠٢٢", " 2022",
            "2022 ", "2022-09-15T14:30+", "2022-09-15T14:30:00.", "+2022", "-2022",
        ])
    func notISO(text: String) {
        #expect(DayRange(iso: text) == nil)
    }

    @Test(
        "A range is written as shortly as it can be",
        arguments: [
            ("2022", "2022", "2022"), ("2022-09", "2022-09", "2022-09"), ("2022-09-15", "2022-09-15", "2022-09-15"),
            ("2022-09", "2022-10", "2022-09-01..2022-10-31"), ("2021", "2022", "2021-01-01..2022-12-31"),
        ])
    func written(first: String, last: String, text: String) throws {
        let range = DayRange(first: try #require(DayRange(iso: first)).first, last: DayRange(iso: last)?.last)
        #expect(range.description == text)
    }

    @Test("A range holds its ends and, where it is open, everything beyond")
    func contains() throws {
        let day = try #require(Day(year: 2022, month: 9, day: 15))
        let month = try #require(DayRange(iso: "2022-09"))
        #expect(month.contains(day))
        #expect(DayRange(first: day, last: day).contains(day))
        #expect(DayRange(first: nil, last: nil).contains(day))
        #expect(!DayRange(first: nil, last: Day(number: day.number - 1)).contains(day))
        #expect(!DayRange(first: Day(number: day.number + 1), last: nil).contains(day))
    }
}
