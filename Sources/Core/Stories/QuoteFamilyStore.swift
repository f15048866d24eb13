/// What keeps quotes for `QuoteFamilies`: their keys, and the families of those that have one.
package protocol QuoteFamilyStore {
    /// The numbers of the quotes that have a key in one of the ranges, in any order; one may come several times.
    func quotes(withKeysIn ranges: [ClosedRange<Int64>]) throws -> [Int]
    /// What is compared of a quote; nil where there is none of that number.
    func utterance(of quote: Int) throws -> Utterance?
    /// The family of a quote; nil where it is alone.
    func family(of quote: Int) throws -> Int?
    /// The quotes of a family, in any order.
    func members(of family: Int) throws -> [Int]
    /// Has a quote be of a family, or of none.
    mutating func set(family: Int?, of quote: Int) throws
}
