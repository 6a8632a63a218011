// Made from data/lexicon/people.tsv by npm run lexicon; edit that file, not this one.
export const table = `Bashar al-Assad	Bashar Assad|Bashar al Assad|Bashar el-Assad|Bachar al-Assad|Basher Assad	Assad|al-Assad	m	Syria	president
Walid al-Moallem	Walid Muallem|Walid al-Muallem|Walid Moualem	Moallem|al-Moallem|Muallem	m	Syria	foreign minister
Bashar Jaafari	Bashar al-Jaafari|Bashar Ja'afari	Jaafari	m	Syria	U.N. ambassador
Moaz al-Khatib	Mouaz al-Khatib|Moaz Alkhatib	al-Khatib	m	Syria	opposition leader
Lakhdar Brahimi		Brahimi	m	Algeria	envoy|mediator
Kofi Annan		Annan	m	Ghana	secretary-general|envoy
Ban Ki-moon	Ban Ki Moon	Ban	m	South Korea	secretary-general
Antonio Guterres	António Guterres	Guterres	m	Portugal	secretary-general
Boutros Boutros-Ghali		Boutros-Ghali	m	Egypt	secretary-general
Staffan de Mistura		de Mistura	m	Sweden	envoy
Navi Pillay	Navanethem Pillay	Pillay	f	South Africa	human rights chief
Zeid Ra'ad al-Hussein	Zeid Raad al-Hussein		m	Jordan	human rights chief
Carla del Ponte		del Ponte	f	Switzerland	prosecutor
Sergei Lavrov	Sergey Lavrov|Serguei Lavrov	Lavrov	m	Russia	foreign minister
Vladimir Putin	Wladimir Putin	Putin	m	Russia	president|prime minister
Dmitry Medvedev	Dmitri Medvedev|Dimitri Medvedev	Medvedev	m	Russia	president|prime minister
Dmitry Peskov	Dmitri Peskov	Peskov	m	Russia	spokesman
Vitaly Churkin	Vitali Churkin	Churkin	m	Russia	U.N. ambassador
Mikhail Bogdanov		Bogdanov	m	Russia	deputy foreign minister
Sergei Ryabkov	Sergey Ryabkov	Ryabkov	m	Russia	deputy foreign minister
Gennady Gatilov		Gatilov	m	Russia	deputy foreign minister
Sergei Shoigu	Sergey Shoigu	Shoigu	m	Russia	defense minister
Maria Zakharova		Zakharova	f	Russia	spokeswoman
Alexander Lukashevich			m	Russia	spokesman
Alexei Navalny	Alexey Navalny|Aleksei Navalny	Navalny	m	Russia	opposition leader
Mikhail Gorbachev		Gorbachev	m	Russia	president
Boris Yeltsin		Yeltsin	m	Russia	president
Yevgeny Primakov		Primakov	m	Russia	prime minister|foreign minister
Mikhail Khodorkovsky		Khodorkovsky	m	Russia	
Ramzan Kadyrov		Kadyrov	m	Russia	leader
Edward Snowden			m	United States	
Barack Obama	Barack Hussein Obama|Barack H. Obama	Obama	m	United States	president
Michelle Obama			f	United States	first lady
John Kerry	John F. Kerry	Kerry	m	United States	secretary of state|senator
Hillary Clinton	Hillary Rodham Clinton|Hillary R. Clinton	Hillary	f	United States	secretary of state|senator|first lady
Bill Clinton	William J. Clinton|William Jefferson Clinton		m	United States	president
Chelsea Clinton			f	United States	
Joe Biden	Joseph Biden|Joseph R. Biden|Joe R. Biden	Biden	m	United States	vice president|president|senator
Donald Trump	Donald J. Trump	Trump	m	United States	president
Melania Trump			f	United States	first lady
Ivanka Trump			f	United States	
Donald Trump Jr.			m	United States	
Eric Trump			m	United States	
Mike Pence		Pence	m	United States	vice president|governor
Tim Kaine		Kaine	m	United States	senator
Kamala Harris			f	United States	vice president|senator
George W. Bush	George Walker Bush		m	United States	president
George H.W. Bush	George H. W. Bush		m	United States	president
Jeb Bush			m	United States	governor
Laura Bush			f	United States	first lady
Dick Cheney		Cheney	m	United States	vice president
Condoleezza Rice			f	United States	secretary of state
Colin Powell			m	United States	secretary of state
Donald Rumsfeld		Rumsfeld	m	United States	defense secretary
Robert Gates			m	United States	defense secretary
Leon Panetta		Panetta	m	United States	defense secretary
Chuck Hagel		Hagel	m	United States	defense secretary
Ashton Carter	Ash Carter		m	United States	defense secretary
Jim Mattis	James Mattis	Mattis	m	United States	defense secretary
Martin Dempsey	Martin E. Dempsey	Dempsey	m	United States	chairman of the Joint Chiefs of Staff
David Petraeus		Petraeus	m	United States	general
John Brennan			m	United States	CIA director
James Clapper	James R. Clapper	Clapper	m	United States	director of national intelligence
James Comey	James B. Comey	Comey	m	United States	FBI director
Rex Tillerson		Tillerson	m	United States	secretary of state
Mike Pompeo		Pompeo	m	United States	secretary of state
Antony Blinken	Anthony Blinken	Blinken	m	United States	secretary of state
Madeleine Albright	Madeleine K. Albright	Albright	f	United States	secretary of state
Warren Christopher			m	United States	secretary of state
Henry Kissinger		Kissinger	m	United States	secretary of state
Susan Rice	Susan E. Rice		f	United States	U.N. ambassador|national security adviser
Samantha Power			f	United States	U.N. ambassador
Nikki Haley		Haley	f	United States	U.N. ambassador
Jay Carney		Carney	m	United States	White House spokesman|press secretary
Josh Earnest			m	United States	press secretary
Sean Spicer		Spicer	m	United States	press secretary
Jen Psaki	Jennifer Psaki	Psaki	f	United States	spokeswoman
Victoria Nuland		Nuland	f	United States	spokeswoman
Marie Harf		Harf	f	United States	spokeswoman
John Kirby			m	United States	spokesman
Patrick Ventrell		Ventrell	m	United States	spokesman
George Little			m	United States	Pentagon spokesman
Eric Holder	Eric H. Holder		m	United States	attorney general
Loretta Lynch			f	United States	attorney general
Jeff Sessions			m	United States	attorney general|senator
Janet Yellen		Yellen	f	United States	Federal Reserve chair
Ben Bernanke		Bernanke	m	United States	Federal Reserve chairman
Alan Greenspan		Greenspan	m	United States	Federal Reserve chairman
Jacob Lew	Jack Lew		m	United States	Treasury secretary
Timothy Geithner		Geithner	m	United States	Treasury secretary
John McCain		McCain	m	United States	senator
Lindsey Graham			m	United States	senator
Marco Rubio		Rubio	m	United States	senator
Ted Cruz		Cruz	m	United States	senator
Rand Paul			m	United States	senator
Ron Paul			m	United States	congressman
Bernie Sanders	Bernard Sanders		m	United States	senator
Elizabeth Warren			f	United States	senator
Mitch McConnell		McConnell	m	United States	Senate majority leader|senator
Harry Reid			m	United States	Senate majority leader|senator
Charles Schumer	Chuck Schumer	Schumer	m	United States	senator
Dianne Feinstein		Feinstein	f	United States	senator
Carl Levin			m	United States	senator
Bob Corker		Corker	m	United States	senator
Robert Menendez	Bob Menendez	Menendez	m	United States	senator
Patrick Leahy		Leahy	m	United States	senator
Mitt Romney		Romney	m	United States	governor|senator
Paul Ryan			m	United States	House speaker|congressman
John Boehner		Boehner	m	United States	House speaker
Nancy Pelosi		Pelosi	f	United States	House speaker|House minority leader
Newt Gingrich		Gingrich	m	United States	House speaker
Kevin McCarthy			m	United States	House majority leader
Chris Christie		Christie	m	United States	governor
John Kasich		Kasich	m	United States	governor
Rick Perry			m	United States	governor
Scott Walker			m	United States	governor
Bobby Jindal		Jindal	m	United States	governor
Mike Huckabee		Huckabee	m	United States	governor
Martin O'Malley		O'Malley	m	United States	governor
Andrew Cuomo		Cuomo	m	United States	governor
Ben Carson	Dr. Ben Carson		m	United States	
Carly Fiorina		Fiorina	f	United States	
Rick Santorum		Santorum	m	United States	senator
Sarah Palin		Palin	f	United States	governor
Rudy Giuliani	Rudolph Giuliani|Rudolph W. Giuliani	Giuliani	m	United States	mayor
Michael Bloomberg	Michael R. Bloomberg		m	United States	mayor
Bill de Blasio		de Blasio|De Blasio	m	United States	mayor
Gary Johnson			m	United States	governor
Jill Stein			f	United States	
Kellyanne Conway		Conway	f	United States	campaign manager
Corey Lewandowski		Lewandowski	m	United States	campaign manager
Paul Manafort		Manafort	m	United States	campaign chairman
Steve Bannon	Stephen Bannon|Stephen K. Bannon	Bannon	m	United States	
Michael Flynn	Michael T. Flynn|Mike Flynn		m	United States	national security adviser
John Podesta		Podesta	m	United States	campaign chairman
Robby Mook		Mook	m	United States	campaign manager
Huma Abedin		Abedin	f	United States	
Debbie Wasserman Schultz		Wasserman Schultz	f	United States	DNC chairwoman
Reince Priebus		Priebus	m	United States	RNC chairman
Merrick Garland	Merrick B. Garland	Garland	m	United States	judge|attorney general
Ruth Bader Ginsburg		Ginsburg	f	United States	justice
Antonin Scalia		Scalia	m	United States	justice
John Roberts	John G. Roberts		m	United States	chief justice
Al Gore			m	United States	vice president
Jimmy Carter			m	United States	president
Ronald Reagan		Reagan	m	United States	president
Richard Nixon	Richard M. Nixon	Nixon	m	United States	president
Julian Assange		Assange	m	Australia	
Rush Limbaugh		Limbaugh	m	United States	
Warren Buffett		Buffett	m	United States	
Bill Gates			m	United States	
Mark Zuckerberg		Zuckerberg	m	United States	
Elon Musk		Musk	m	United States	
Tim Cook			m	United States	
Steve Jobs			m	United States	
Binyamin Netanyahu	Benjamin Netanyahu|Bibi Netanyahu|Benyamin Netanyahu	Netanyahu	m	Israel	prime minister
Shimon Peres		Peres	m	Israel	president
Ehud Barak			m	Israel	defense minister|prime minister
Ehud Olmert		Olmert	m	Israel	prime minister
Ariel Sharon			m	Israel	prime minister
Yitzhak Rabin	Yitzchak Rabin	Rabin	m	Israel	prime minister
Avigdor Lieberman	Avigdor Liberman		m	Israel	foreign minister|defense minister
Moshe Yaalon	Moshe Ya'alon	Yaalon|Ya'alon	m	Israel	defense minister
Tzipi Livni		Livni	f	Israel	justice minister|foreign minister
Yair Lapid		Lapid	m	Israel	finance minister|prime minister
Naftali Bennett			m	Israel	economy minister|prime minister
Yuval Steinitz		Steinitz	m	Israel	intelligence minister
Benny Gantz		Gantz	m	Israel	
Isaac Herzog	Yitzhak Herzog	Herzog	m	Israel	president
Michael Oren			m	Israel	ambassador
Mark Regev		Regev	m	Israel	spokesman
Amos Gilad			m	Israel	
Amos Yadlin		Yadlin	m	Israel	
Mahmoud Abbas	Mahmud Abbas	Abbas	m	Palestine	president
Yasser Arafat	Yasir Arafat	Arafat	m	Palestine	president
Saeb Erekat	Saeb Erakat	Erekat	m	Palestine	negotiator
Salam Fayyad		Fayyad	m	Palestine	prime minister
Ismail Haniyeh	Ismail Haniyah|Ismail Haniya	Haniyeh	m	Palestine	leader
Khaled Meshaal	Khaled Mashal|Khaled Mashaal|Khalid Mishal	Meshaal|Mashaal	m	Palestine	leader
Hassan Nasrallah	Hasan Nasrallah|Sayyed Hassan Nasrallah	Nasrallah	m	Lebanon	leader
Saad Hariri	Saad al-Hariri	Hariri	m	Lebanon	prime minister
Najib Mikati		Mikati	m	Lebanon	prime minister
Michel Suleiman	Michel Sleiman		m	Lebanon	president
Mohamed Morsi	Mohammed Morsi|Mohammed Mursi|Mohamed Mursi|Muhammad Morsi	Morsi|Mursi	m	Egypt	president
Hosni Mubarak		Mubarak	m	Egypt	president
Abdel Fattah el-Sisi	Abdel Fattah al-Sisi|Abdul Fattah al-Sisi|Abdel-Fattah el-Sissi|Abdel Fattah el-Sissi	Sisi|al-Sisi|el-Sisi|Sissi	m	Egypt	president|defense minister
Mohamed Kamel Amr	Mohammed Kamel Amr		m	Egypt	foreign minister
Nabil Fahmy		Fahmy	m	Egypt	foreign minister
Sameh Shoukry	Sameh Shoukri	Shoukry	m	Egypt	foreign minister
Nabil Elaraby	Nabil al-Araby|Nabil el-Araby	Elaraby	m	Egypt	Arab League chief
Mohamed ElBaradei	Mohammed ElBaradei	ElBaradei	m	Egypt	
Amr Moussa		Moussa	m	Egypt	
Muammar Gaddafi	Moammar Gadhafi|Muammar Qaddafi|Muammar al-Gaddafi|Moammar Gaddafi|Moammar Qaddafi|Muammar Gadhafi|Muammar Kadhafi|Muammar el-Qaddafi	Gaddafi|Gadhafi|Qaddafi|Kadhafi	m	Libya	leader
Saddam Hussein		Saddam	m	Iraq	president
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki	Maliki|al-Maliki	m	Iraq	prime minister
Haider al-Abadi	Haidar al-Abadi	Abadi|al-Abadi	m	Iraq	prime minister
Hoshyar Zebari		Zebari	m	Iraq	foreign minister
Massoud Barzani	Masoud Barzani	Barzani	m	Iraq	president
Mahmoud Ahmadinejad	Mahmud Ahmadinejad	Ahmadinejad	m	Iran	president
Hassan Rouhani	Hasan Rouhani|Hassan Rohani|Hasan Rowhani	Rouhani|Rohani	m	Iran	president
Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei	Khamenei	m	Iran	supreme leader
Ruhollah Khomeini	Ayatollah Khomeini|Ayatollah Ruhollah Khomeini	Khomeini	m	Iran	supreme leader
Mohammad Javad Zarif	Mohammed Javad Zarif|Javad Zarif	Zarif	m	Iran	foreign minister
Ali Akbar Salehi		Salehi	m	Iran	foreign minister
Saeed Jalili		Jalili	m	Iran	negotiator
Ali Larijani		Larijani	m	Iran	speaker of parliament
Abbas Araghchi	Abbas Araqchi	Araghchi|Araqchi	m	Iran	deputy foreign minister
Ramin Mehmanparast		Mehmanparast	m	Iran	spokesman
Recep Tayyip Erdogan	Recep Tayyip Erdoğan|Tayyip Erdogan|Tayyip Erdoğan	Erdogan|Erdoğan	m	Turkey	president|prime minister
Ahmet Davutoglu	Ahmet Davutoğlu	Davutoglu|Davutoğlu	m	Turkey	foreign minister|prime minister
Abdullah Gul	Abdullah Gül	Gul|Gül	m	Turkey	president
Mevlut Cavusoglu	Mevlüt Çavuşoğlu	Cavusoglu	m	Turkey	foreign minister
Binali Yildirim		Yildirim	m	Turkey	prime minister
Abdullah Ocalan	Abdullah Öcalan	Ocalan	m	Turkey	leader
Fethullah Gulen	Fethullah Gülen	Gulen	m	Turkey	
King Abdullah II	Abdullah II		m	Jordan	king
Nasser Judeh		Judeh	m	Jordan	foreign minister
Saud al-Faisal	Prince Saud al-Faisal		m	Saudi Arabia	foreign minister
Mohammed bin Salman	Mohammad bin Salman|Muhammad bin Salman		m	Saudi Arabia	crown prince
Adel al-Jubeir		Jubeir|al-Jubeir	m	Saudi Arabia	foreign minister
Hamad bin Jassim	Hamad bin Jassim al-Thani|Hamad bin Jassem		m	Qatar	prime minister|foreign minister
Ali Abdullah Saleh			m	Yemen	president
Abed Rabbo Mansour Hadi	Abd-Rabbu Mansour Hadi	Hadi	m	Yemen	president
Hamid Karzai		Karzai	m	Afghanistan	president
Ashraf Ghani	Ashraf Ghani Ahmadzai	Ghani	m	Afghanistan	president
Abdullah Abdullah			m	Afghanistan	
Osama bin Laden	Usama bin Laden|Osama Bin Laden	bin Laden|Bin Laden	m	Saudi Arabia	leader
Ayman al-Zawahiri	Ayman al-Zawahri	Zawahiri|al-Zawahiri|al-Zawahri|Zawahri	m	Egypt	leader
Abu Bakr al-Baghdadi		al-Baghdadi|Baghdadi	m	Iraq	leader
Nawaz Sharif			m	Pakistan	prime minister
Imran Khan			m	Pakistan	prime minister
Asif Ali Zardari		Zardari	m	Pakistan	president
Pervez Musharraf		Musharraf	m	Pakistan	president
Benazir Bhutto		Bhutto	f	Pakistan	prime minister
Malala Yousafzai		Malala	f	Pakistan	
Narendra Modi		Modi	m	India	prime minister
Manmohan Singh			m	India	prime minister
Sonia Gandhi			f	India	
Rahul Gandhi			m	India	
Sheikh Hasina		Hasina	f	Bangladesh	prime minister
Aung San Suu Kyi		Suu Kyi	f	Myanmar	opposition leader
Thein Sein			m	Myanmar	president
Dalai Lama	the Dalai Lama		m	Tibet	
Xi Jinping		Xi	m	China	president
Hu Jintao		Hu	m	China	president
Wen Jiabao		Wen	m	China	premier
Li Keqiang			m	China	premier
Wang Yi			m	China	foreign minister
Yang Jiechi		Yang	m	China	foreign minister
Hua Chunying		Hua	f	China	spokeswoman
Hong Lei			m	China	spokesman
Geng Shuang			m	China	spokesman
Jiang Zemin			m	China	president
Shinzo Abe	Shinzō Abe	Abe	m	Japan	prime minister
Yoshihiko Noda		Noda	m	Japan	prime minister
Junichiro Koizumi		Koizumi	m	Japan	prime minister
Yoshihide Suga		Suga	m	Japan	chief cabinet secretary
Fumio Kishida		Kishida	m	Japan	prime minister
Park Geun-hye	Park Geun Hye		f	South Korea	president
Lee Myung-bak			m	South Korea	president
Moon Jae-in			m	South Korea	president
Kim Jong Un	Kim Jong-un		m	North Korea	leader
Kim Jong Il	Kim Jong-il		m	North Korea	leader
Ma Ying-jeou			m	Taiwan	president
Tsai Ing-wen			f	Taiwan	president
Rodrigo Duterte		Duterte	m	Philippines	president
Benigno Aquino	Benigno Aquino III		m	Philippines	president
Joko Widodo		Jokowi|Widodo	m	Indonesia	president
Susilo Bambang Yudhoyono		Yudhoyono	m	Indonesia	president
Najib Razak		Najib	m	Malaysia	prime minister
Mahathir Mohamad	Mahathir Mohammad	Mahathir	m	Malaysia	prime minister
Anwar Ibrahim			m	Malaysia	prime minister
Lee Hsien Loong			m	Singapore	prime minister
Yingluck Shinawatra		Yingluck	f	Thailand	prime minister
Thaksin Shinawatra		Thaksin	m	Thailand	prime minister
Prayuth Chan-ocha		Prayuth	m	Thailand	prime minister
Hun Sen			m	Cambodia	prime minister
Tony Abbott			m	Australia	prime minister
Julia Gillard		Gillard	f	Australia	prime minister
Kevin Rudd		Rudd	m	Australia	prime minister
Malcolm Turnbull		Turnbull	m	Australia	prime minister
Scott Morrison			m	Australia	prime minister
John Howard			m	Australia	prime minister
Julie Bishop			f	Australia	foreign minister
John Key			m	New Zealand	prime minister
Helen Clark			f	New Zealand	prime minister
Jacinda Ardern		Ardern	f	New Zealand	prime minister
David Cameron		Cameron	m	United Kingdom	prime minister
Theresa May			f	United Kingdom	prime minister|home secretary
Boris Johnson			m	United Kingdom	prime minister|foreign secretary|mayor
Gordon Brown			m	United Kingdom	prime minister
Tony Blair		Blair	m	United Kingdom	prime minister
Margaret Thatcher		Thatcher	f	United Kingdom	prime minister
Rishi Sunak		Sunak	m	United Kingdom	prime minister
Keir Starmer		Starmer	m	United Kingdom	prime minister
William Hague		Hague	m	United Kingdom	foreign secretary
Philip Hammond			m	United Kingdom	foreign secretary
George Osborne		Osborne	m	United Kingdom	chancellor
Nick Clegg		Clegg	m	United Kingdom	deputy prime minister
Ed Miliband			m	United Kingdom	leader
David Miliband			m	United Kingdom	foreign secretary
Jeremy Corbyn		Corbyn	m	United Kingdom	leader
Nigel Farage		Farage	m	United Kingdom	leader
Nicola Sturgeon		Sturgeon	f	United Kingdom	first minister
Alex Salmond		Salmond	m	United Kingdom	first minister
Mark Lyall Grant		Lyall Grant	m	United Kingdom	U.N. ambassador
Queen Elizabeth II	Queen Elizabeth		f	United Kingdom	queen
Prince Charles			m	United Kingdom	
Enda Kenny			m	Ireland	prime minister
Gerry Adams			m	Ireland	leader
Angela Merkel		Merkel	f	Germany	chancellor
Gerhard Schroeder	Gerhard Schröder	Schroeder|Schröder	m	Germany	chancellor
Helmut Kohl		Kohl	m	Germany	chancellor
Olaf Scholz		Scholz	m	Germany	chancellor
Guido Westerwelle		Westerwelle	m	Germany	foreign minister
Frank-Walter Steinmeier	Frank Walter Steinmeier	Steinmeier	m	Germany	foreign minister|president
Wolfgang Schaeuble	Wolfgang Schäuble	Schaeuble|Schäuble	m	Germany	finance minister
Steffen Seibert		Seibert	m	Germany	spokesman
Francois Hollande	François Hollande	Hollande	m	France	president
Nicolas Sarkozy		Sarkozy	m	France	president
Emmanuel Macron		Macron	m	France	president
Jacques Chirac		Chirac	m	France	president
Laurent Fabius		Fabius	m	France	foreign minister
Jean-Marc Ayrault		Ayrault	m	France	prime minister|foreign minister
Jean-Yves Le Drian		Le Drian	m	France	defense minister
Manuel Valls		Valls	m	France	prime minister
Marine Le Pen		Le Pen	f	France	leader
Bernard Kouchner		Kouchner	m	France	foreign minister
Christine Lagarde		Lagarde	f	France	IMF chief
Dominique Strauss-Kahn		Strauss-Kahn	m	France	IMF chief
Silvio Berlusconi		Berlusconi	m	Italy	prime minister
Mario Monti		Monti	m	Italy	prime minister
Enrico Letta		Letta	m	Italy	prime minister
Matteo Renzi		Renzi	m	Italy	prime minister
Matteo Salvini		Salvini	m	Italy	
Giorgia Meloni		Meloni	f	Italy	prime minister
Emma Bonino		Bonino	f	Italy	foreign minister
Federica Mogherini		Mogherini	f	Italy	EU foreign policy chief
Catherine Ashton			f	United Kingdom	EU foreign policy chief
Javier Solana		Solana	m	Spain	EU foreign policy chief
Mario Draghi		Draghi	m	Italy	ECB president
Jose Manuel Barroso	José Manuel Barroso	Barroso	m	Portugal	European Commission president
Jean-Claude Juncker		Juncker	m	Luxembourg	European Commission president
Ursula von der Leyen		von der Leyen	f	Germany	European Commission president
Herman Van Rompuy	Herman van Rompuy	Van Rompuy	m	Belgium	European Council president
Donald Tusk		Tusk	m	Poland	European Council president|prime minister
Martin Schulz		Schulz	m	Germany	European Parliament president
Anders Fogh Rasmussen		Fogh Rasmussen	m	Denmark	NATO secretary-general
Jens Stoltenberg		Stoltenberg	m	Norway	NATO secretary-general
Mariano Rajoy		Rajoy	m	Spain	prime minister
Jose Luis Rodriguez Zapatero	José Luis Rodríguez Zapatero	Zapatero	m	Spain	prime minister
Alexis Tsipras		Tsipras	m	Greece	prime minister
Antonis Samaras		Samaras	m	Greece	prime minister
Yanis Varoufakis		Varoufakis	m	Greece	finance minister
Viktor Orban	Viktor Orbán	Orban|Orbán	m	Hungary	prime minister
Radoslaw Sikorski	Radek Sikorski	Sikorski	m	Poland	foreign minister
Lech Kaczynski	Lech Kaczyński		m	Poland	president
Carl Bildt		Bildt	m	Sweden	foreign minister
Petro Poroshenko		Poroshenko	m	Ukraine	president
Viktor Yanukovych	Viktor Yanukovich	Yanukovych|Yanukovich	m	Ukraine	president
Yulia Tymoshenko	Yulia Timoshenko	Tymoshenko|Timoshenko	f	Ukraine	prime minister
Arseniy Yatsenyuk	Arseny Yatsenyuk	Yatsenyuk	m	Ukraine	prime minister
Volodymyr Zelenskyy	Volodymyr Zelensky|Volodymyr Zelenskiy|Vladimir Zelensky	Zelenskyy|Zelensky|Zelenskiy	m	Ukraine	president
Alexander Lukashenko	Aleksandr Lukashenko	Lukashenko	m	Belarus	president
Mikheil Saakashvili	Mikhail Saakashvili	Saakashvili	m	Georgia	president
Ilham Aliyev		Aliyev	m	Azerbaijan	president
Nursultan Nazarbayev		Nazarbayev	m	Kazakhstan	president
Slobodan Milosevic	Slobodan Milošević	Milosevic	m	Serbia	president
Radovan Karadzic	Radovan Karadžić	Karadzic	m	Bosnia and Herzegovina	leader
Ratko Mladic	Ratko Mladić	Mladic	m	Bosnia and Herzegovina	general
Hashim Thaci	Hashim Thaçi	Thaci	m	Kosovo	prime minister
Pope Francis	Jorge Bergoglio		m	Vatican	pope
Pope Benedict XVI	Pope Benedict|Benedict XVI		m	Vatican	pope
Pope John Paul II	John Paul II|Pope John Paul		m	Vatican	pope
Federico Lombardi			m	Vatican	spokesman
Hugo Chavez	Hugo Chávez	Chavez|Chávez	m	Venezuela	president
Nicolas Maduro	Nicolás Maduro	Maduro	m	Venezuela	president
Henrique Capriles		Capriles	m	Venezuela	opposition leader
Juan Guaido	Juan Guaidó	Guaido|Guaidó	m	Venezuela	opposition leader
Fidel Castro			m	Cuba	president
Raul Castro	Raúl Castro		m	Cuba	president
Elian Gonzalez	Elián González	Elian	m	Cuba	
Dilma Rousseff		Rousseff	f	Brazil	president
Luiz Inacio Lula da Silva	Luiz Inácio Lula da Silva|Lula da Silva	Lula	m	Brazil	president
Jair Bolsonaro		Bolsonaro	m	Brazil	president
Michel Temer		Temer	m	Brazil	president
Cristina Fernandez de Kirchner	Cristina Fernandez|Cristina Kirchner|Cristina Fernández de Kirchner	Fernandez de Kirchner	f	Argentina	president
Mauricio Macri		Macri	m	Argentina	president
Michelle Bachelet		Bachelet	f	Chile	president
Sebastian Pinera	Sebastián Piñera	Pinera|Piñera	m	Chile	president
Evo Morales			m	Bolivia	president
Rafael Correa		Correa	m	Ecuador	president
Juan Manuel Santos			m	Colombia	president
Alvaro Uribe	Álvaro Uribe	Uribe	m	Colombia	president
Enrique Pena Nieto	Enrique Peña Nieto	Pena Nieto|Peña Nieto	m	Mexico	president
Felipe Calderon	Felipe Calderón	Calderon|Calderón	m	Mexico	president
Vicente Fox			m	Mexico	president
Andres Manuel Lopez Obrador	Andrés Manuel López Obrador	Lopez Obrador|López Obrador	m	Mexico	president
Daniel Ortega		Ortega	m	Nicaragua	president
Augusto Pinochet		Pinochet	m	Chile	president
Stephen Harper		Harper	m	Canada	prime minister
Justin Trudeau		Trudeau	m	Canada	prime minister
John Baird		Baird	m	Canada	foreign minister
Nelson Mandela		Mandela	m	South Africa	president
Jacob Zuma		Zuma	m	South Africa	president
Thabo Mbeki		Mbeki	m	South Africa	president
Desmond Tutu		Tutu	m	South Africa	archbishop
Cyril Ramaphosa		Ramaphosa	m	South Africa	president
Oscar Pistorius		Pistorius	m	South Africa	
Robert Mugabe		Mugabe	m	Zimbabwe	president
Morgan Tsvangirai		Tsvangirai	m	Zimbabwe	prime minister
Goodluck Jonathan			m	Nigeria	president
Muhammadu Buhari		Buhari	m	Nigeria	president
Uhuru Kenyatta		Kenyatta	m	Kenya	president
Raila Odinga		Odinga	m	Kenya	prime minister
Paul Kagame		Kagame	m	Rwanda	president
Yoweri Museveni		Museveni	m	Uganda	president
Omar al-Bashir	Omar Hassan al-Bashir|Omar Bashir	al-Bashir|Bashir	m	Sudan	president
Salva Kiir		Kiir	m	South Sudan	president
Riek Machar		Machar	m	South Sudan	vice president
Hailemariam Desalegn		Hailemariam	m	Ethiopia	prime minister
Alassane Ouattara		Ouattara	m	Ivory Coast	president
Laurent Gbagbo		Gbagbo	m	Ivory Coast	president
Charles Taylor			m	Liberia	president
Ellen Johnson Sirleaf		Johnson Sirleaf|Sirleaf	f	Liberia	president
Joseph Kabila		Kabila	m	Congo	president
Francois Bozize	François Bozizé	Bozize	m	Central African Republic	president
Zine El Abidine Ben Ali	Zine al-Abidine Ben Ali	Ben Ali	m	Tunisia	president
Abdelaziz Bouteflika		Bouteflika	m	Algeria	president
Fatou Bensouda		Bensouda	f	Gambia	prosecutor
Luis Moreno-Ocampo	Luis Moreno Ocampo	Moreno-Ocampo	m	Argentina	prosecutor
Yukiya Amano		Amano	m	Japan	IAEA chief
Sepp Blatter	Joseph Blatter	Blatter	m	Switzerland	FIFA president
Rajendra Pachauri		Pachauri	m	India	`;
