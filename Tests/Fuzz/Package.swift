// swift-tools-version: 6.2
import PackageDescription

// The readers of all forms under libFuzzer: `make fuzz` in the project's root. A package of its own, because everything
// in it is built with the fuzzer's instrumentation. `Sources` is a link to the project's.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "readout-fuzz",
    targets: [
        .systemLibrary(name: "CCrypto", path: "Sources/C/Crypto", pkgConfig: "libcrypto"),
        .systemLibrary(name: "CStemmer", path: "Sources/C/Stemmer"),
        .systemLibrary(name: "CLibXML", path: "Sources/C/LibXML", pkgConfig: "libxml-2.0"),
        .target(name: "CMarkup", dependencies: ["CLibXML"], path: "Sources/C/Markup"),
        .target(name: "ReadoutJSON", path: "Sources/Core/JSON", swiftSettings: strict),
        .target(
            name: "ReadoutText", dependencies: ["CStemmer"], path: "Sources/Core/Text",
            exclude: ["Data/characters.py"], swiftSettings: strict),
        .target(
            name: "ReadoutArticles", dependencies: ["CMarkup", "CCrypto", "ReadoutJSON", "ReadoutText"],
            path: "Sources/Core/Articles", swiftSettings: strict),
        .executableTarget(
            name: "fuzz-readers", dependencies: ["ReadoutArticles"], path: "Targets",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
