// swift-tools-version: 6.2
import PackageDescription

// The readers of all forms, and of the index's segments, under libFuzzer: `make fuzz` in the project's root. A package of its own, because everything
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
        .systemLibrary(
            name: "CLibXML", path: "Sources/C/LibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CMarkup", dependencies: ["CLibXML"], path: "Sources/C/Markup"),
        .systemLibrary(name: "CZlib", path: "Sources/C/Zlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CICU", path: "Sources/C/ICU", linkerSettings: [.linkedLibrary("icuuc")]),
        .target(name: "CLanguage", path: "Sources/C/Language", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "CChild", path: "Sources/C/Child"),
        .target(name: "CZip", path: "Sources/C/Zip", linkerSettings: [.linkedLibrary("z")]),
        .systemLibrary(
            name: "CGMime", path: "Sources/C/GMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .target(name: "CMail", dependencies: ["CGMime"], path: "Sources/C/Mail"),
        .target(name: "ReadoutJSON", path: "Sources/Core/JSON", swiftSettings: strict),
        .target(
            name: "ReadoutText", dependencies: ["CStemmer"], path: "Sources/Core/Text",
            exclude: ["Data/characters.py"], swiftSettings: strict),
        .target(
            name: "ReadoutArticles",
            dependencies: [
                "CMail", "CMarkup", "CChild", "CZip", "CCrypto", "CZlib", "CICU", "CLanguage", "ReadoutJSON",
                "ReadoutText",
            ],
            path: "Sources/Core/Articles", swiftSettings: strict),
        .executableTarget(
            name: "fuzz-readers", dependencies: ["ReadoutArticles"], path: "Targets",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
        .target(
            name: "ReadoutSearch", dependencies: ["ReadoutText", "CZlib"], path: "Sources/Core/Search",
            exclude: ["Data/stopwords.py"], swiftSettings: strict),
        .target(name: "TestSupport", path: "Support", swiftSettings: strict),
        .executableTarget(
            name: "fuzz-segments", dependencies: ["ReadoutSearch", "TestSupport"], path: "Segments",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)
