/// What names of newspapers and magazines end with: of those "The" is a part.
enum MediaWords {
    static let heads = WordSet(
        """
        times post journal guardian economist telegraph herald tribune mail sun independent atlantic intercept nation
        star globe news press examiner chronicle observer inquirer gazette register dispatch courier express mirror
        standard hill caller beast blaze bulletin spectator review republic inquisitr verge diplomat geopost onion bee
        advertiser reporter explorer pollster hindu age australian national scotsman sentinel citizen monitor record ledger
        """)
}
