/// The folder that browsers put beside a page saved as "complete", with what belongs to it.
enum SavedPage {
    /// How browsers and Word end the folder's name, in the languages they speak.
    private static let endings = [
        "_files", ".files", "-files", "_dateien", "-dateien", "_fichiers", "-fichiers", "_archivos", "_ficheiros",
        "_arquivos", "_file", "-filer", "_filer", "_bestanden", "_pliki", "_soubory", "_tiedostot",
    ]

    /// Whether a path leads into such a folder.
    static func isPart(_ path: String) -> Bool {
        let folders = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
        return folders.contains { folder in
            let name = String(decoding: folder.map(Ascii.lower), as: UTF8.self)
            return endings.contains { name.count > $0.count && name.hasSuffix($0) }
        }
    }

    /// What is told of a file in such a folder from which no article could be read: nobody saved it for an article.
    static func error(for error: ReadingError) -> ReadingError {
        switch error {
        case .noText, .noEntry, .binary, .broken, .unsupported: .noArticle(kind: "a piece of a saved page")
        default: error
        }
    }
}
