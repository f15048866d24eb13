/// The messages of `org.readout.Desk`, named as in org.readout.Desk.varlink, where each field is documented.
package enum Contract {
    package static let interface = "org.readout.Desk"

    /// The interface's description, byte for byte as it is served.
    package static var description: String {
        String(decoding: PackageResources.org_readout_Desk_varlink, as: UTF8.self)
    }

    /// A method of the interface: its name without the interface's, and the two messages.
    package protocol Method: Sendable {
        associatedtype Parameters: Codable & Sendable
        associatedtype Reply: Codable & Sendable
        static var name: String { get }
    }

    /// The parameters of a method that takes none.
    package struct None: Codable, Sendable {
        package init() {}
    }
}

extension Contract.Method {
    /// The method's name as it stands in a call.
    package static var qualifiedName: String { "\(Contract.interface).\(name)" }
}
