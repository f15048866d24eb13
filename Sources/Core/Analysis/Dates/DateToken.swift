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

/// How much a month's or weekday's name needs beside it to be one.
enum Certainty: Sendable {
    /// It is nothing else.
    case sure
    /// It is also a name or another word ("may", "august"): something beside it must lead to a date.
    case doubtful
    /// It is short ("Jan", "Sat."): it counts beside numbers.
    case short
}

/// What a word can be in a date.
enum DateWord: Equatable, Sendable {
    case other
    /// 1…12.
    case month(Int, Certainty)
    /// 1…7 from Monday.
    case weekday(Int, Certainty)
    case unit(DateExpression.Unit)
    /// More than one of them: "days". They are only counted.
    case units(DateExpression.Unit)
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
    /// The first word of a holiday's name that ends with "Day".
    case holidayOfDay(Holiday)
    /// "Q3".
    case quarter(Int)
    /// "ago", behind what it counts.
    case ago
    /// "vor", "hace": before what it counts.
    case agoBefore
    /// Behind what is counted: "earlier" (-1), "later" (1). Others can also govern what follows ("two days before the vote").
    case apart(Int, isSure: Bool)
    /// early, late, mid.
    case part
    /// "post", "pre": joined to a year.
    case prefix
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
    /// Joined to a unit: "ce mois-ci".
    case near
    /// A word that says both what and which: "Vorjahr", "lendemain".
    case stretch(DateExpression.Unit, DateExpression.Which)
    case eve
    case thousand
    /// "the full year".
    case full
}
