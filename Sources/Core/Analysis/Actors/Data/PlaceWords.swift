/// What names of places end with.
enum PlaceWords {
    static let heads = WordSet(
        """
        street avenue boulevard road highway county island islands strait straits river mountains peninsula ocean sea
        gulf desert reservoir pond brook creek canyon valley archipelago canal airport province prefecture oblast
        township refuge volcano glacier basin plateau reef cape
        """)

    /// What else places are called, where a given name stands before it.
    static let others = WordSet(
        """
        park hill hills beach bay lake falls springs city town village square bridge center centre plaza tower heights
        hall house airport station stadium arena field fields forest woods point harbor harbour port fort fortress
        base church cathedral cemetery hospital university college school museum bank state district ranch farm
        gardens
        """)
}
