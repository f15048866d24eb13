extension FigureLexicon {
    static let english = FigureLexicon(
        isDecimalComma: false, nounOrder: .english,
        numbers: [
            (.low(0), "zero"), (.low(1), "one"), (.low(2), "two"), (.low(3), "three"), (.low(4), "four"),
            (.low(5), "five"), (.low(6), "six"), (.low(7), "seven"), (.low(8), "eight"), (.low(9), "nine"),
            (.low(10), "ten"), (.low(11), "eleven"), (.low(12), "twelve"), (.low(13), "thirteen"),
            (.low(14), "fourteen"), (.low(15), "fifteen"), (.low(16), "sixteen"), (.low(17), "seventeen"),
            (.low(18), "eighteen"), (.low(19), "nineteen"), (.tens(20), "twenty"), (.tens(30), "thirty"),
            (.tens(40), "forty fourty"), (.tens(50), "fifty"), (.tens(60), "sixty"), (.tens(70), "seventy"),
            (.tens(80), "eighty"), (.tens(90), "ninety"), (.hundred, "hundred"), (.scale(1e3), "thousand"),
            (.scale(1e6), "million mln"), (.scale(1e9), "billion bln"), (.scale(1e12), "trillion"),
            (.scale(1e5), "lakh lakhs"), (.scale(1e7), "crore crores"), (.dozen(12), "dozen"),
        ],
        fractions: [
            (2, "half halves"), (3, "third thirds"), (4, "quarter quarters fourth fourths"), (5, "fifth fifths"),
            (6, "sixth sixths"),
            (7, "seventh sevenths"), (8, "eighth eighths"), (9, "ninth ninths"), (10, "tenth tenths"),
        ],
        scaleSuffixes: [(1e3, "k"), (1e6, "m mn mln mm"), (1e9, "b bn bln"), (1e12, "t tn trn")],
        articles: "a an", halves: "half", and: "and &", between: "between", rangeWords: "to or", from: "from", of: "of",
        months: """
            january february march april may june july august september october november december jan jan. feb feb. \
            mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec.
            """,
        hedges: [
            (
                .about,
                """
                about;around;roughly;some;approximately;estimated;an estimated;circa;ca.;or so;in the region of;\
                somewhere around;in the order of;on the order of;just about;closer to;nearer to;nearer
                """
            ),
            (
                .nearly,
                "nearly;almost;close to;nearing;approaching;very nearly;not quite;virtually;practically;just short of"
            ),
            (
                .moreThan,
                """
                more than;over;above;upwards of;upward of;in excess of;greater than;exceeding;well over;just over;\
                well above;just above;higher than;slightly more than;slightly over;little more than;topping;larger than;\
                a little over;a little more than;a bit over;a bit more than
                """
            ),
            (
                .lessThan,
                """
                less than;under;below;fewer than;lower than;just under;well under;well below;just below;slightly less than;\
                slightly under;smaller than;a little less than;a little under;a bit less than;a bit under
                """
            ),
            (
                .atLeast,
                "at least;no fewer than;no less than;not less than;not fewer than;a minimum of;minimum of;as low as;as few as;as little as;at the very least"
            ),
            (
                .atMost,
                """
                at most;up to;no more than;not more than;a maximum of;maximum of;as many as;as much as;as high as;\
                as long as;not exceeding;at the most
                """
            ),
        ],
        laterHedges: [
            (.atLeast, "or more;or higher;or older;or longer;and over;and above;+;plus;at least"),
            (.atMost, "or less;or fewer;or lower;at most;maximum"), (.about, "or so;odd;approximately"),
        ],
        units: units, ago: "ago", stops: stops,
        premodifiers:
            "long full more additional consecutive straight whole further extra solid calendar other different successive",
        designators: """
            article articles section sections resolution chapter chapters no no. nos. number numbers page pages p. pp. room \
            paragraph paragraphs flight route highway interstate apartment apt suite channel rule title clause annex \
            amendment proposition volume vol vol. act phase version level protocol exhibit appendix figure table item \
            directive decree order category grade ward district zone sector block lot gate terminal platform unit camp \
            building floor track episode season part step stage line question case psalm verse group formula area type \
            class model series mark boeing airbus bill docket count point tier size century ch. art. sec. # § pick
            """,
        clock: """
            a.m a.m. am p.m p.m. pm o'clock gmt utc est edt cst cdt mst mdt pst pdt cet cest bst et pt hrs hours' noon \
            midnight
            """)

    private static let units: [(String, String)] = [
        ("percent", "percent;per cent;pct;pc;percent."),
        ("percentage point", "percentage points;percentage point;percent points"),
        ("basis point", "basis points;basis point"),
        ("second", "second;seconds;sec;secs"), ("minute", "minute;minutes;mins"), ("hour", "hour;hours;hrs"),
        ("day", "day;days"), ("night", "night;nights"), ("week", "week;weeks"), ("fortnight", "fortnight;fortnights"),
        ("month", "month;months"), ("year", "year;years;yrs"), ("decade", "decade;decades"),
        ("century", "century;centuries"),
        ("millimetre", "millimetre;millimetres;millimeter;millimeters"),
        ("centimetre", "centimetre;centimetres;centimeter;centimeters"),
        ("metre", "metre;metres;meter;meters"),
        ("kilometre", "kilometre;kilometres;kilometer;kilometers"),
        ("inch", "inch;inches"), ("foot", "foot;feet;ft"), ("yard", "yard;yards"), ("mile", "mile;miles"),
        ("nautical mile", "nautical mile;nautical miles"), ("light-year", "light-year;light-years;light years"),
        (
            "square metre",
            "square metre;square metres;square meter;square meters"
        ),
        (
            "square kilometre",
            "square kilometre;square kilometres;square kilometer;square kilometers;square km"
        ),
        ("square foot", "square foot;square feet;sq ft;sq. ft"), ("square mile", "square mile;square miles"),
        ("hectare", "hectare;hectares"), ("acre", "acre;acres"),
        ("litre", "litre;litres;liter;liters"), ("gallon", "gallon;gallons"), ("barrel", "barrel;barrels"),
        ("barrel per day", "barrels per day;barrels a day;barrels daily;barrel per day"),
        ("bushel", "bushel;bushels"),
        ("cubic metre", "cubic metre;cubic metres;cubic meter;cubic meters"),
        ("cubic kilometre", "cubic kilometres;cubic kilometers"), ("cubic foot", "cubic foot;cubic feet"),
        ("milligram", "milligram;milligrams"), ("gram", "gram;grams;gramme;grammes"),
        ("kilogram", "kilogram;kilograms;kilo;kilos;kilogramme;kilogrammes"),
        ("tonne", "tonne;tonnes;metric ton;metric tons;metric tonnes"), ("ton", "ton;tons"),
        ("kiloton", "kiloton;kilotons"), ("megaton", "megaton;megatons"), ("pound", "pound;pounds;lb;lbs;lbs."),
        ("ounce", "ounce;ounces;oz"), ("carat", "carat;carats"),
        ("watt", "watt;watts"), ("kilowatt", "kilowatt;kilowatts"), ("megawatt", "megawatt;megawatts"),
        ("gigawatt", "gigawatt;gigawatts"), ("horsepower", "horsepower"),
        ("kilowatt-hour", "kilowatt-hours;kilowatt hours;kilowatt-hour"),
        ("megawatt-hour", "megawatt-hours;megawatt hours"), ("gigawatt-hour", "gigawatt-hours;gigawatt hours"),
        ("terawatt-hour", "terawatt-hours;terawatt hours"),
        (
            "kilometre per hour",
            "kilometres per hour;kilometers per hour;kilometres an hour;kilometers an hour;km per hour"
        ),
        ("mile per hour", "miles per hour;miles an hour"), ("metre per second", "metres per second;meters per second"),
        ("knot", "knots"), ("kelvin", "kelvin;kelvins"),
        ("degree Celsius", "degrees Celsius;degrees C;degree Celsius;degrees centigrade"),
        ("degree Fahrenheit", "degrees Fahrenheit;degrees F;degree Fahrenheit"), ("degree", "degree;degrees"),
        ("gigabyte", "gigabyte;gigabytes"), ("megabyte", "megabyte;megabytes"), ("terabyte", "terabyte;terabytes"),
        ("megahertz", "megahertz"), ("gigahertz", "gigahertz"),
        ("person", "person;people;persons"), ("household", "household;households"), ("vote", "vote;votes"),
        ("seat", "seat;seats"), ("page", "page;pages"), ("point", "point;points"), ("round", "rounds"),
        ("USD", "dollar;dollars;US dollars;U.S. dollars;American dollars;US$;U.S. dollar;US dollar;bucks"),
        ("AUD", "Australian dollars"), ("CAD", "Canadian dollars"), ("HKD", "Hong Kong dollars"),
        ("NZD", "New Zealand dollars"), ("SGD", "Singapore dollars"), ("TWD", "Taiwan dollars"),
        ("EUR", "euro;euros"), ("GBP", "pounds sterling;British pounds;pound sterling"), ("JPY", "yen"),
        ("CNY", "yuan;renminbi;Chinese yuan"), ("RUB", "ruble;rubles;rouble;roubles;Russian rubles;Russian roubles"),
        ("INR", "rupee;rupees;Indian rupees"), ("PKR", "Pakistani rupees"), ("LKR", "Sri Lankan rupees"),
        ("CHF", "Swiss francs;Swiss franc"), ("FRF", "French francs"),
        ("DEM", "marks;Deutsche marks;German marks;D-marks"),
        ("franc", "francs"), ("KRW", "won;South Korean won"), ("TRY", "Turkish lira;Turkish liras"),
        ("lira", "lira;lire"), ("ITL", "Italian lire"), ("MXN", "Mexican pesos"), ("ARS", "Argentine pesos"),
        ("PHP", "Philippine pesos"), ("peso", "peso;pesos"), ("ILS", "shekel;shekels"), ("ZAR", "rand"),
        ("SAR", "Saudi riyals;riyals"), ("IRR", "rials;Iranian rials"), ("dinar", "dinars"), ("AED", "dirhams"),
        ("THB", "baht"), ("PLN", "zloty;zlotys"), ("HUF", "forint;forints"),
        ("SEK", "Swedish kronor;kronor;Swedish crowns"),
        ("NOK", "Norwegian kroner;Norwegian crowns"), ("DKK", "Danish kroner;Danish crowns"), ("krone", "kroner"),
        ("CZK", "Czech crowns;koruna"), ("UAH", "hryvnia;hryvnias"), ("KZT", "tenge"), ("KGS", "soms"),
        ("MYR", "ringgit"), ("IDR", "rupiah"), ("VND", "dong"), ("BDT", "taka"), ("NGN", "naira"),
        ("KES", "Kenyan shillings"), ("BRL", "reais;Brazilian reais"), ("shilling", "shillings"),
        ("guilder", "guilders"), ("cent", "cent;cents;cts"), ("penny", "pence"),
    ]

    /// Prepositions, conjunctions, pronouns, determiners, auxiliaries, and verbs and adverbs that follow a number often.
    private static let stops = """
        a an the this that these those its his her their our your my it he she they we you i them him us me who whom \
        whose which what when where while whereas why how and or but nor yet so if because although though unless until \
        since as than of in on at by for from to into onto with without within through throughout across along around \
        about above below under over between among amid against before after behind beside besides beyond during despite \
        except including excluding like near off out outside inside per plus minus toward towards up down upon via versus \
        is are was were be been being am has have had having do does did done will would shall should can could may might \
        must said says say told tells went go goes came come comes made make makes took take takes gave give gives got \
        get gets fled left died dies die became become becomes remain remains remained occurred happened began started \
        began ended won lost rose fell grew climbed dropped declined increased decreased saw seen know knew known think \
        thought want wanted need needed not no never only also even just still already again later earlier ago apart \
        together each every either neither both all any some many much few several most such then there here now today \
        yesterday tomorrow once perhaps always sometimes according due instead rather too very well away back alone \
        per-cent percent attended voted live lived living work worked used died arrived joined took appeared \
        claimed showed found held ran run based whether ahead thus hence figures
        """
}
