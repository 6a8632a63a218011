// Made from data/lexicon/media.tsv by npm run lexicon; edit that file, not this one.
export const table = `Reuters	Reuters news agency|Thomson Reuters	United Kingdom
the Associated Press	The Associated Press|Associated Press|AP|the AP	United States
Agence France-Presse	Agence France Presse|AFP	France
RT	Russia Today|RT News|RT.com|RT America	Russia
TASS	Itar-Tass|ITAR-TASS|Tass	Russia
RIA Novosti	RIA|RIA news agency	Russia
Interfax	Interfax news agency	Russia
Sputnik	Sputnik News	Russia
Kommersant		Russia
Izvestia		Russia
Vedomosti		Russia
Novaya Gazeta		Russia
Pravda		Russia
Xinhua	Xinhua News Agency|Xinhua news agency|the Xinhua news agency|the official Xinhua news agency	China
People's Daily	the People's Daily	China
Global Times	the Global Times	China
China Daily	the China Daily	China
South China Morning Post	the South China Morning Post	Hong Kong
Kyodo	Kyodo News|Kyodo news agency	Japan
Asahi Shimbun	the Asahi Shimbun	Japan
Yomiuri Shimbun	the Yomiuri Shimbun|the Yomiuri	Japan
Nikkei	the Nikkei	Japan
NHK		Japan
Yonhap	Yonhap News Agency|Yonhap news agency	South Korea
Chosun Ilbo	the Chosun Ilbo	South Korea
Korean Central News Agency	KCNA|the Korean Central News Agency	North Korea
Al Jazeera	al-Jazeera|Al-Jazeera|Aljazeera	Qatar
Al Arabiya	al-Arabiya|Al-Arabiya	Saudi Arabia
al-Ahram	Al-Ahram|Al Ahram|Ahram Online	Egypt
al-Hayat	Al-Hayat	United Kingdom
Asharq al-Awsat	Asharq Al-Awsat	United Kingdom
al-Manar	Al-Manar	Lebanon
an-Nahar	An-Nahar	Lebanon
As-Safir	as-Safir	Lebanon
SANA	SANA news agency|Syrian Arab News Agency	Syria
IRNA	IRNA news agency|the Islamic Republic News Agency	Iran
Fars	Fars news agency|Fars News Agency	Iran
Press TV		Iran
Tasnim	Tasnim news agency	Iran
Mehr	Mehr news agency	Iran
Anadolu Agency	Anadolu|Anatolia news agency|Anadolu news agency	Turkey
Hurriyet	Hürriyet|Hurriyet Daily News	Turkey
Haaretz	Ha'aretz	Israel
The Jerusalem Post	the Jerusalem Post|Jerusalem Post	Israel
The Times of Israel	the Times of Israel|Times of Israel	Israel
Yedioth Ahronoth	Yediot Aharonot|Yedioth Aharonoth	Israel
Ynet	Ynetnews	Israel
Maariv	Ma'ariv	Israel
Israel Hayom		Israel
Arutz Sheva	Israel National News	Israel
Channel 2		Israel
Channel 10		Israel
Israel Radio		Israel
Army Radio		Israel
BBC	the BBC|BBC News|the British Broadcasting Corporation	United Kingdom
The Guardian	the Guardian|Guardian	United Kingdom
The Times	the Times	United Kingdom
The Sunday Times	the Sunday Times|Sunday Times	United Kingdom
The Daily Telegraph	the Daily Telegraph|Daily Telegraph|the Telegraph|the Sunday Telegraph	United Kingdom
The Independent	the Independent	United Kingdom
Daily Mail	the Daily Mail|the Mail on Sunday	United Kingdom
The Sun	the Sun	United Kingdom
The Observer	the Observer	United Kingdom
Financial Times	the Financial Times|FT|the FT	United Kingdom
The Economist	the Economist	United Kingdom
Sky News		United Kingdom
ITV	ITV News	United Kingdom
Channel 4	Channel 4 News	United Kingdom
Le Monde		France
Le Figaro		France
Liberation	Libération	France
France 24		France
Der Spiegel	Spiegel	Germany
Die Zeit		Germany
Die Welt		Germany
Bild	the Bild|Bild newspaper	Germany
Sueddeutsche Zeitung	Süddeutsche Zeitung	Germany
Frankfurter Allgemeine Zeitung		Germany
Deutsche Welle	DW	Germany
DPA	dpa|the DPA news agency	Germany
ZDF		Germany
ARD		Germany
ANSA	ANSA news agency	Italy
Corriere della Sera		Italy
La Repubblica		Italy
RAI		Italy
El Pais	El País	Spain
El Mundo		Spain
EFE	EFE news agency	Spain
Globe and Mail	the Globe and Mail|The Globe and Mail	Canada
CBC	CBC News	Canada
Toronto Star	the Toronto Star	Canada
Sydney Morning Herald	the Sydney Morning Herald	Australia
The Australian	the Australian	Australia
ABC	ABC News|the Australian Broadcasting Corporation	United States
New Zealand Herald	the New Zealand Herald|The New Zealand Herald	New Zealand
The Hindu	the Hindu	India
The Times of India	the Times of India|Times of India	India
Hindustan Times	the Hindustan Times	India
Press Trust of India	PTI|the Press Trust of India	India
NDTV		India
Dawn	Dawn newspaper	Pakistan
The New York Times	the New York Times|New York Times|NYT	United States
The Washington Post	the Washington Post|Washington Post|the Post	United States
The Wall Street Journal	the Wall Street Journal|Wall Street Journal|WSJ|the WSJ|the Journal	United States
USA Today	USA TODAY	United States
Los Angeles Times	the Los Angeles Times|L.A. Times|the L.A. Times	United States
Chicago Tribune	the Chicago Tribune	United States
Boston Globe	the Boston Globe|The Boston Globe	United States
New York Post	the New York Post|The New York Post	United States
New York Daily News	the New York Daily News|the Daily News	United States
Washington Times	the Washington Times|The Washington Times	United States
Miami Herald	the Miami Herald	United States
Houston Chronicle	the Houston Chronicle	United States
San Francisco Chronicle	the San Francisco Chronicle	United States
Dallas Morning News	the Dallas Morning News	United States
Christian Science Monitor	the Christian Science Monitor|The Christian Science Monitor	United States
CNN		United States
Fox News	Fox News Channel|FOX News	United States
MSNBC		United States
NBC	NBC News	United States
CBS	CBS News	United States
CNBC		United States
C-SPAN		United States
PBS	PBS NewsHour	United States
NPR	National Public Radio	United States
Bloomberg	Bloomberg News	United States
Politico	POLITICO	United States
The Hill	the Hill	United States
Time	Time magazine|TIME	United States
Newsweek		United States
The New Yorker	the New Yorker	United States
The Atlantic	the Atlantic	United States
Foreign Policy	Foreign Policy magazine	United States
Foreign Affairs		United States
Vanity Fair		United States
Rolling Stone		United States
Forbes		United States
Fortune	Fortune magazine	United States
BuzzFeed	BuzzFeed News|Buzzfeed	United States
Vox		United States
Slate		United States
Salon		United States
The Daily Beast	the Daily Beast|Daily Beast	United States
The Huffington Post	the Huffington Post|Huffington Post|HuffPost	United States
Breitbart	Breitbart News	United States
The Daily Caller	the Daily Caller|Daily Caller	United States
Mother Jones		United States
National Review	the National Review	United States
The Weekly Standard	the Weekly Standard	United States
Business Insider		United States
Axios		United States
ProPublica		United States
Yahoo News	Yahoo! News	United States
UPI	United Press International	United States
Dow Jones	Dow Jones Newswires	United States
Univision		United States
Telemundo		United States
Voice of America	VOA	United States
Radio Free Europe	Radio Free Europe/Radio Liberty|RFE/RL	United States
Radio Free Asia		United States
WikiLeaks	Wikileaks	
Twitter		United States
Facebook		United States
Wikinews		`;
