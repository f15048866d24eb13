/// Titles and offices that stand right before names of persons, in the languages that Readout reads by rules. Collected by
/// hand.
enum NameTitles {
    static let all = WordSet(
        """
        Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sir Lady President Premier Chancellor Minister Secretary Senator Governor \
        Mayor Ambassador General Colonel Captain King Queen Prince Princess Pope Judge Justice
        Herr Frau Präsident Präsidentin Bundespräsident Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin Ministerpräsident \
        Ministerin Außenminister Außenministerin Verteidigungsminister Finanzminister Innenminister Staatschef Premierminister \
        Regierungschef Kremlchef Bürgermeister Papst König Königin Professor
        M. Mme Mlle président présidente premier-ministre ministre chancelier chancelière roi reine pape général maire
        Sr Sr. Sra Sra. presidente presidenta ministro ministra canciller primer-ministro rey reina papa general alcalde
        президент президента президенту президентом премьер премьер-министр премьер-министра министр министра канцлер \
        канцлера глава главы король папа генерал мэр господин госпожа
        """)
}
