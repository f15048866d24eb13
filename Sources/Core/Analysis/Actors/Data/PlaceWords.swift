/// What names of places end with.
enum PlaceWords {
    static let heads = WordSet(
        """
        street avenue boulevard road highway county island islands strait straits river mountains peninsula ocean sea gulf \
        desert reservoir pond brook creek canyon valley archipelago canal airport province prefecture oblast township \
        refuge volcano glacier basin plateau reef cape
        """)
}
