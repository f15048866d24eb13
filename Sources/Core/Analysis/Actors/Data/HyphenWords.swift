/// Parts of hyphenated words.
enum HyphenWords {
    /// Behind a name: the name is whose, where or by whom.
    static let followers = WordSet(
        """
        led backed based born brokered controlled installed appointed friendly aligned sponsored ordered dominated
        funded financed supported trained educated made built supplied allied occupied held annexed run owned
        administered imposed drafted proposed mediated bound raised style esque like sanctioned listed wide only era
        linked affiliated inspired designated approved leaning centric hosted organized organised instigated
        engineered armed bred area headquartered speaking hating loving bashing certified chaired initiated
        """)

    /// Before a name.
    static let prefixes = WordSet(
        """
        anti pro non ex pre post mid inter trans un intra neo pan ultra then former all half east west north south
        central never
        """)

    /// Behind a seat of power, of these deeds the government is the doer.
    static let governing = WordSet(
        """
        led backed brokered controlled installed appointed friendly aligned sponsored ordered dominated funded
        financed supported trained supplied allied occupied held annexed run owned administered imposed drafted
        proposed mediated sanctioned linked affiliated inspired approved leaning instigated engineered armed initiated
        """)
}
