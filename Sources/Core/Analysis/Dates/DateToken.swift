/// A word as the date rules see it. Hyphenated words are several: "late-November", "third-quarter".
struct DateToken: Sendable {
    /// Its bytes in the text.
    var start: Int32
    var end: Int32
    var shape: Word.Shape
    /// Begins a sentence.
    var isFirst: Bool
    /// A hyphen joins it to the token before it.
    var isJoined = false
    /// Ends with the letter s and has more than three letters.
    var isPlural = false
    /// What it can be in a date.
    var word: DateWord
    /// Stands for its lower-case form: ``WordKey``.
    var key: UInt64
}

/// What a word can be in a date.
enum DateWord: Equatable, Sendable {
    case other
    /// 1…12. Doubtful ones are also names or other words ("may", "august") and need more around them.
    case month(Int, isDoubtful: Bool)
    /// 1…7 from Monday. Doubtful ones count only beside a date ("Sun.").
    case weekday(Int, isDoubtful: Bool)
    case unit(DateExpression.Unit)
    /// A whole number, and its count of digits; 0 where it is written in words.
    case number(Int, digits: Int)
    /// "14th", "third".
    case ordinal(Int)
    /// A number of two or four digits, or in words, that names ten years: 1990, 90.
    case decade(Int)
    /// A date in numbers: "2022-09-15", "9/11/2001"; 0 for parts that are not there.
    case written(year: Int, month: Int, day: Int)
    /// "2014-2016" in one word.
    case years(Int, Int)
    /// last, this, next: before or behind what they say it of.
    case which(DateExpression.Which)
    /// today, yesterday.
    case today(Int)
    case dayPart
    case season(Int)
    case holiday(Holiday)
    /// "ago", behind what it counts.
    case ago
    /// "vor", "hace": before what it counts.
    case agoBefore
    /// Behind what is counted: "earlier" (-1), "later" (1).
    case apart(Int)
    /// early, late, mid.
    case part
    /// end, beginning, middle.
    case edge
    case of
    case the
    case to
    case and
    case between
    /// "fiscal", "year" before a number.
    case fiscal
    /// Words that say that a number is about right.
    case hedge
    case comma
    case dash
    case apostrophe
    case clitic
    case day
    case eve
    case thousand
}
