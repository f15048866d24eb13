/// How words that stand side by side in a query belong together; the raw value is its name in the contract.
package enum Match: String, CaseIterable, Sendable {
    /// All of them must occur.
    case all
    /// One must occur, and articles rank by how many do. Dates, outlets, paths and exclusions still bind.
    case any
}
