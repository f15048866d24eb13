import sys; sys.path.insert(0,'.')
from make import *
PP=["The last mill on the Ostrel canal stopped at noon on Saturday, when Gerda Wohl, its miller, lifted a wooden lever that her grandmother had carved and the wheel, which had turned with few interruptions since 1871, came to rest with one paddle in the air.",
"“I did not break it,” said Ms. Wohl, who is 79. “There was nothing left to push it.” The canal takes its water from the Orvash, and for two summers the river has been too low to enter it for more than a few weeks.",
"Some 90 people had come to watch. The mayor brought a wreath, the school sang, and a man from the museum of Kingsmere measured the stones with a tape, because he hopes to show one of them in the hall beside the stairs.",
"Of the 14 mills that stood on the canal when it was dug, nine were burned in the war, three were turned into flats and one into a swimming bath. What is to become of the last one nobody could say on Saturday. The roof is sound; the bats are protected.",
"Ms. Wohl means to keep her flour. There are eleven sacks of it, which she expects to last until the spring after next, and she will bake on Fridays as before. Asked what she would do with the rest of the week, she said that she had a great many letters to answer, some of them from people who were dead.",
"In the evening the children climbed down to the wheel and found that the paddle which was in the air had a date cut into it: 1920, with a question mark."]
b=('<text:h text:style-name="Title" text:outline-level="1">The Last Mill on the Canal Lets Its Wheel Stand</text:h>'
 '<text:p text:style-name="Byline">By Miriam Oakes</text:p>'
 '<text:section text:style-name="Sect" text:name="s">'+''.join(f'<text:p text:style-name="Indented">{esc(p)}</text:p>' for p in PP)+'</text:section>')
x=fodt(2,b,header='The Kingsmere Courier · Sunday, October 16, 2022').replace('fo:page-height="18cm"','fo:page-height="13cm"')
conv('kingsmere-last-mill',x,'pdf')
def doc(title, by, date, paras): return fodt(1,f'<text:h text:style-name="Title" text:outline-level="1">{esc(title)}</text:h>'+f'<text:p text:style-name="Byline">{by}</text:p><text:p text:style-name="Byline">{date}</text:p>'+''.join(f'<text:p text:style-name="Spaced">{esc(p)}</text:p>' for p in paras),footer=False)
conv('sorne-post-swimmers',doc('Swimmers of Sorne must walk to the water','By Ruta Anselm','3 December 2022',
["The club of winter swimmers of Sorne has on Saturday begun its season, and for the first time in its history the members had to walk to the water more than they swam in it.",
"“From the cabin it is now 300 metres,” said the chairman of the club, Bruno Vasch. “In slippers it is long.”",
"The club exists since 1926. It has 44 members, from whom the oldest is 83 years old and did not complain.",
"/The Sorne Post/"]),'docx')
conv('radio-orvash-frogs',doc('A Choir Of Frogs, And Who Conducts It','By Nadja Korvil','May 8, 2023',
["Every evening at a quarter past eight, the frogs in the old lock at Lorash begin to sing, and every evening Otto Grahn is there to count the seconds until they stop.",
"\"They need four,\" he told Radio Orvash. \"Somebody among them decides. I would like to know who.\"",
"Grahn, a retired teacher of music, has kept a diary of the lock since 2016. In that year, he says, the frogs were so loud that the lock keeper slept with wax in his ears."]),'odt')
