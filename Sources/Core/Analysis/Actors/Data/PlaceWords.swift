/// What names of places end with.
enum PlaceWords {
    static let heads = WordSet(
        """
        street avenue boulevard road highway county island islands strait straits river mountains peninsula ocean sea
        gulf desert reservoir pond brook creek canyon valley archipelago canal airport province prefecture oblast
        township refuge volcano glacier basin plateau reef cape
        """)

    /// States of the United States in two letters and in the style of newspapers, New York City and the capital; without
    /// those that are words or offices (OK, ME, VA). United States Postal Service, Publication 28.
    static let abbreviations = WordSet(
        """
        al ak az ar ca ct fl ga il ia ks ky la md ma mi mn mo mt ne nv nh nj nm ny nc nd oh pa ri sc sd tn tx ut vt wa wv
        wi wy dc nyc n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.c. s.d. w.va. d.c.
        """)

    /// What parts of a region or city begin with.
    static let parts = WordSet("northern southern eastern western central upper lower")

    /// What stands before "of" and a city.
    static let dwellings = WordSet("city cities town towns village villages suburb suburbs streets residents port")

    /// What else places are called, where a given name stands before it.
    static let others = WordSet(
        """
        park hill hills beach bay lake falls springs city town village square bridge center centre plaza tower heights
        hall house airport station stadium arena field fields forest woods point harbor harbour port fort fortress
        base church cathedral cemetery hospital university college school museum bank state district ranch farm
        gardens palace hook
        """)
}
