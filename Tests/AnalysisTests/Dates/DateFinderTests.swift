import ReadoutAnalysis
import TestSupport
import Testing

/// The dates of a text as "text = value", with "..until" for ranges, "~" before what rests on the publication date and "?"
/// where no value is known; parted by bars.
private func dates(_ text: String, _ published: String?, _ language: String? = nil) -> String {
    let annotated = AnnotatedText(text, language: language)
    return DateFinder().dates(in: annotated, published: published).map { date in
        let words = String(decoding: annotated.bytes[date.range], as: UTF8.self)
        let until = date.until.map { ".." + $0 } ?? ""
        return "\(words) = \(date.isAnchored ? "~" : "")\(date.value ?? "?")\(until)"
    }.joined(separator: " | ")
}

/// Articles of Thursday, 2022-09-15, unless a case says otherwise.
@Suite struct DateFinderTests {
    @Test(arguments: [
        ("The pact was signed on September 14, 2022, in Velmar.", "September 14, 2022 = 2022-09-14"),
        ("It was signed on 14 Sept. 2021.", "14 Sept. 2021 = 2021-09-14"),
        ("It was signed on the 14th of September 2021.", "the 14th of September 2021 = 2021-09-14"),
        ("On Friday, Oct. 23, 1998, she left.", "Friday, Oct. 23, 1998 = 1998-10-23"),
        ("Filed 2021-03-04 and 9/11/2001.", "2021-03-04 = 2021-03-04 | 9/11/2001 = 2001-09-11"),
        ("After 9/11 the border closed.", "9/11 = 2001-09-11"),
        ("Founded in 2001, enlarged in June 2017.", "2001 = 2001 | June 2017 = 2017-06"),
        ("the 1996 law, the post-1959 order", "1996 = 1996 | post-1959 = 1959"),
        ("in the 1990s and the late '80s", "the 1990s = 1990..1999 | the late '80s = 1980..1989"),
        ("a 19th century fort, the 20th century", "19th century = 1801..1900 | the 20th century = 1901..2000"),
        ("in the third quarter of 1990", "the third quarter of 1990 = 1990-07..1990-09"),
        ("in the first half of last year", "the first half of last year = ~2021-01..2021-06"),
        ("since the summer of 1998", "the summer of 1998 = 1998-06..1998-08"),
        ("the end of 1994, early 1990", "the end of 1994 = 1994 | early 1990 = 1990"),
        ("in nineteen ninety-six and two thousand and one", "nineteen ninety-six = 1996 | two thousand and one = 2001"),
    ])
    func `dates that stand for themselves`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: [
        ("They met in January.", "January = ~2022-01"),
        ("They met in late February.", "late February = ~2022-02"),
        ("They met last December.", "last December = ~2021-12"),
        ("They will meet in December.", "December = ~2022-12"),
        ("They will meet in March.", "March = ~2023-03"),
        ("The envoy arrived on September 14.", "September 14 = ~2022-09-14"),
        ("The tax ends Jan. 2.", "Jan. 2 = ~2023-01-02"),
        ("in October last year", "October last year = ~2021-10"),
        ("They met on Wednesday.", "Wednesday = ~2022-09-14"),
        ("They will meet on Friday.", "Friday = ~2022-09-16"),
        ("Talks are expected to resume on Monday.", "Monday = ~2022-09-19"),
        ("The Thursday meeting ended late.", "Thursday = ~2022-09-15"),
        ("Friday's vote was close.", "Friday = ~2022-09-09"),
        (
            "He spoke last Friday and will speak this Saturday.",
            "last Friday = ~2022-09-09 | this Saturday = ~2022-09-17"
        ),
        ("Yesterday he denied it; today he did not.", "Yesterday = ~2022-09-14 | today = ~2022-09-15"),
        ("the day before yesterday", "the day before yesterday = ~2022-09-13"),
        ("It opened last week.", "last week = ~2022-09-05..2022-09-11"),
        ("It closes next month.", "next month = ~2022-10"),
        ("this year and the past decade", "this year = ~2022 | the past decade = ~2012..2022"),
        ("It began two years ago.", "two years ago = ~2020"),
        ("It began three months ago.", "three months ago = ~2022-06"),
        ("It began 10 days ago.", "10 days ago = ~2022-09-05"),
        ("last Christmas", "last Christmas = ~2021-12-25"),
        ("He died on Easter Sunday.", "Easter Sunday = ~2022-04-17"),
        ("by the end of the year", "the end of the year = ~2022"),
    ])
    func `dates reckoned from the publication date`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: [
        ("Orlan could lose the November election.", "November = ~2012-11"),
        ("The Nov. 8 election looms over the council.", "Nov. 8 = ~2012-11-08"),
        ("He said he was running for mayor in the November general election.", "November = ~2012-11"),
        ("Polls put him ahead in the November election.", "November = ~2012-11"),
        ("Voters decide in November whether the tax stays.", "November = ~2012-11"),
        ("He lost the November election to Marta Orlan.", "November = ~2011-11"),
        ("Turnout was low in the November election.", "November = ~2011-11"),
        ("He spoke of the February election.", "February = ~2012-02"),
        ("A poll of 1,000 voters, Sunday to Tuesday.", "Sunday = ~2012-04-15 | Tuesday = ~2012-04-17"),
        ("The tower fell in the November storm.", "November = ~2011-11"),
    ])
    func `votes are to come unless their outcome is told`(text: String, expected: String) {
        #expect(dates(text, "2012-04-18") == expected)
    }

    @Test(arguments: [
        ("Neighbours said they would gather Wednesday night.", "Wednesday night = ~2022-09-14"),
        ("Neighbours said they will gather Wednesday night.", "Wednesday night = ~2022-09-21"),
        ("The court said it would rule Tuesday.", "Tuesday = ~2022-09-20"),
    ])
    func `what they said they would do the day before is done`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: [
        (
            "They met on May 3, 2015. The following day they parted.",
            "May 3, 2015 = 2015-05-03 | The following day = 2015-05-04"
        ),
        ("It fell in 2010. A year earlier it had risen.", "2010 = 2010 | A year earlier = 2009"),
        ("In June 2011 it opened. Two months later it closed.", "June 2011 = 2011-06 | Two months later = 2011-08"),
        (
            "He spoke on May 3, 2011, and left the same day.",
            "May 3, 2011 = 2011-05-03 | the same day = 2011-05-03"
        ),
        (
            "He spoke on May 3, 2011. On the same day he left.",
            "May 3, 2011 = 2011-05-03 | the same day = 2011-05-03"
        ),
        ("He left in 1998 and returned later that year.", "1998 = 1998 | later that year = 1998"),
    ])
    func `dates reckoned from those told before`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: [
        ("from 14 to 16 September 2022", "14 to 16 September 2022 = 2022-09-14..2022-09-16"),
        ("September 14-16, 2021", "September 14-16, 2021 = 2021-09-14..2021-09-16"),
        ("in 2014–2016 and 1999-2000", "2014–2016 = 2014..2016 | 1999-2000 = 1999..2000"),
        ("between March and May", "March and May = ~2022-03..2022-05"),
        ("from 1991 to 1997", "1991 to 1997 = 1991..1997"),
        ("in May and June 1998", "May = 1998-05 | June 1998 = 1998-06"),
        ("on April 24 and 25, he said", "April 24 = ~2022-04-24 | 25 = ~2022-04-25"),
        ("from Dec. 30 to Jan. 2, 2020", "Dec. 30 to Jan. 2, 2020 = 2019-12-30..2020-01-02"),
    ])
    func `ranges and lists`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: [
        "He may march on; a second fall would hurt.", "The 27-year-old waited for three days.",
        "About 2000 people came with 2000 cars.", "It took nearly 1,000 days.", "Theresa May and April Orlan spoke.",
        "The Sunday Times wrote about Black Friday.", "May I ask? March on!", "It is a two-year plan.",
        "Jan Orlan and Sun Li sat down.", "Flight 1989 left gate 12.", "They waited for years, day after day.",
        "Both may fall on the same day.", "No two ships left the same night.",
        "Today's world is loud, and today's fast-moving economy too.", "The youth of today sleep late.",
        "He scored 3-1 and ran 10-15 miles.", "Some 1950 soldiers fell.", "The Mar dialect.",
    ])
    func `what is no date`(text: String) {
        #expect(dates(text, "2022-09-15") == "")
    }

    @Test(arguments: [
        ("on Labor Day and last Thanksgiving", "Labor Day = ~2022-09-05 | last Thanksgiving = ~2021-11-25"),
        (
            "on Good Friday 2019, and danced on New Year's Eve",
            "Good Friday 2019 = 2019-04-19 | New Year's Eve = ~2021-12-31"
        ),
        ("since the Sept. 11 attacks", "Sept. 11 = 2001-09-11"),
        ("On March 3, 2015, it began. After March 3 it went on.", "March 3, 2015 = 2015-03-03 | March 3 = 2015-03-03"),
        ("on Feb. 29, 2020, and on Feb. 29", "Feb. 29, 2020 = 2020-02-29 | Feb. 29 = 2020-02-29"),
        ("Sales fell in the third quarter.", "the third quarter = ~2022-07..2022-09"),
        ("Orlan scored in the third quarter.", ""),
        ("Net profit rose in Q2 2021.", "Q2 2021 = 2021-04..2021-06"),
        ("Polls were taken Aug. 30 to Sept. 8.", "Aug. 30 to Sept. 8 = ~2022-08-30..2022-09-08"),
        (
            "June-August 2012",
            "June-August 2012 = 2012-06..2012-08"
        ),
        ("He slept last night and left this morning.", "last night = ~2022-09-14 | this morning = ~2022-09-15"),
        ("The war began less than three years ago.", "less than three years ago = ~2019"),
    ])
    func `holidays, quarters and what goes by another date`(text: String, expected: String) {
        #expect(dates(text, "2022-09-15") == expected)
    }

    @Test(arguments: ["en", "de", "fr", "es", "ru"])
    func `any words give dates in their order that the calendar has`(language: String) {
        let words = """
            the The last next this that May march Sept. Monday Friday's 31 2022 1990s '90s 14. 9/11 2021-02-30 29 Feb. \
            of to and between from – - , . year-ago third-quarter days week weekend ago earlier later end early New \
            Year's Eve Day Easter vor zwei Jahren 14. bis Ende mai il y a deux ans dernier hace años pasado que viene \
            два года назад 1990-х годов в мае 9999 0 99 twenty thousand century first 20th decade Q3 profit tomorrow
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        var random = SeededGenerator(seed: 7)
        for published in ["2024-02-29", "0001-01-01", "9999-12-31", "2022", "2022-09", nil] {
            for _ in 0..<40 {
                let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
                var end = 0
                for date in DateFinder().dates(in: AnnotatedText(text, language: language), published: published) {
                    #expect(end <= date.range.lowerBound && date.range.upperBound <= text.utf8.count, "\(text)")
                    #expect([nil, 4, 7, 10].contains(date.value?.utf8.count), "\(date.value ?? "") in \(text)")
                    #expect([nil, 4, 7, 10].contains(date.until?.utf8.count), "\(date.until ?? "") in \(text)")
                    end = date.range.upperBound
                }
            }
        }
    }

    @Test(arguments: [
        ("They met on Wednesday.", "Wednesday = ?"),
        ("They met on September 14.", "September 14 = ?"),
        (
            "Velmar, September 15, 2022. They met on September 14.",
            "September 15, 2022 = 2022-09-15 | September 14 = 2022-09-14"
        ),
        ("They met last week.", "last week = ?"),
        ("On July 14, 1789, it fell. In March they rebuilt it.", "July 14, 1789 = 1789-07-14 | March = ?"),
        ("On July 14, 2009, it fell. In March they rebuilt it.", "July 14, 2009 = 2009-07-14 | March = 2009-03"),
        (
            "On May 2, 1998, it opened. In 2005 it closed. In March it was sold.",
            "May 2, 1998 = 1998-05-02 | 2005 = 2005 | March = ?"
        ),
        ("On May 2, 1789, it opened. On May 2 it closed.", "May 2, 1789 = 1789-05-02 | May 2 = 1789-05-02"),
    ])
    func `without a publication date nothing is guessed`(text: String, expected: String) {
        #expect(dates(text, nil) == expected)
    }

    @Test(arguments: [
        ("de", "Am 14. September 2022 trafen sie sich.", "14. September 2022 = 2022-09-14"),
        ("de", "Sie trafen sich am Mittwoch.", "Mittwoch = ~2022-09-14"),
        ("de", "Sie werden sich am Freitag treffen.", "Freitag = ~2022-09-16"),
        ("de", "Das war letzte Woche.", "letzte Woche = ~2022-09-05..2022-09-11"),
        ("de", "Das war vor zwei Jahren.", "vor zwei Jahren = ~2020"),
        ("de", "Gestern und heute regnete es.", "Gestern = ~2022-09-14 | heute = ~2022-09-15"),
        ("de", "Im vergangenen Jahr, Ende Mai", "vergangenen Jahr = ~2021 | Ende Mai = ~2022-05"),
        ("de", "Im Jahr 2019 und in den 1990er Jahren", "Jahr 2019 = 2019 | den 1990er Jahren = 1990..1999"),
        ("de", "vom 14. bis 16. September", "14. bis 16. September = ~2022-09-14..2022-09-16"),
        ("de", "am 14.9.2022 kamen 2000 Menschen", "14.9.2022 = 2022-09-14"),
        ("de", "In May and on Monday", ""),
        ("fr", "Le 14 septembre 2022, ils se sont rencontrés.", "14 septembre 2022 = 2022-09-14"),
        ("fr", "Ils se sont vus mercredi.", "mercredi = ~2022-09-14"),
        ("fr", "Ils se verront mardi prochain.", "mardi prochain = ~2022-09-20"),
        (
            "fr", "C'était la semaine dernière, il y a deux ans.",
            "la semaine dernière = ~2022-09-05..2022-09-11 | il y a deux ans = ~2020"
        ),
        ("fr", "Hier, aujourd'hui et demain", "Hier = ~2022-09-14 | aujourd'hui = ~2022-09-15 | demain = ~2022-09-16"),
        (
            "fr", "L'an dernier, en mars, et le 1er mai 2020",
            "L'an dernier = ~2021 | mars = ~2022-03 | 1er mai 2020 = 2020-05-01"
        ),
        ("fr", "dans les années 1990, depuis 2019", "les années 1990 = 1990..1999 | 2019 = 2019"),
        ("fr", "La planète Mars a été vue; Monday in May", ""),
        ("fr", "du 14 au 16 septembre 2022", "14 au 16 septembre 2022 = 2022-09-14..2022-09-16"),
        ("es", "El 14 de septiembre de 2022 se reunieron.", "14 de septiembre de 2022 = 2022-09-14"),
        ("es", "Se reunieron el miércoles.", "miércoles = ~2022-09-14"),
        (
            "es", "Fue la semana pasada, hace dos años.",
            "la semana pasada = ~2022-09-05..2022-09-11 | hace dos años = ~2020"
        ),
        (
            "es", "Ayer y hoy; la semana que viene.",
            "Ayer = ~2022-09-14 | hoy = ~2022-09-15 | la semana que viene = ~2022-09-19..2022-09-25"
        ),
        ("es", "En los años 90, desde 2019, en marzo", "los años 90 = 1990..1999 | 2019 = 2019 | marzo = ~2022-03"),
        ("es", "Plácido Domingo canta por la mañana.", ""),
        ("ru", "Они встретились 14 сентября 2022 года.", "14 сентября 2022 года = 2022-09-14"),
        ("ru", "Они встретились в среду.", "среду = ~2022-09-14"),
        (
            "ru", "На прошлой неделе, два года назад, год назад",
            "прошлой неделе = ~2022-09-05..2022-09-11 | два года назад = ~2020 | год назад = ~2021"
        ),
        ("ru", "Вчера и сегодня, в 2019 году", "Вчера = ~2022-09-14 | сегодня = ~2022-09-15 | 2019 году = 2019"),
        ("ru", "в прошлом году, в марте этого года", "прошлом году = ~2021 | марте этого года = ~2022-03"),
        (
            "ru", "в 1990-х годах, с 14 по 16 сентября",
            "1990-х годах = 1990..1999 | 14 по 16 сентября = ~2022-09-14..2022-09-16"
        ),
    ])
    func `other languages`(language: String, text: String, expected: String) {
        #expect(dates(text, "2022-09-15", language) == expected)
    }
}
