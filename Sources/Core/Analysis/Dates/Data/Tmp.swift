extension DateLexicon {
    static let german = english; static let french = english; static let spanish = english; static let russian = english
}
