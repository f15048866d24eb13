/// The order of hits; the raw value is its name in the contract.
package enum Sort: String, CaseIterable, Sendable {
    /// Best first.
    case relevance
    /// Last published first; articles without a date stand at the end.
    case newest
    /// First published first; articles without a date stand at the end.
    case oldest
}
