// Made from data/lexicon/organizations.tsv by npm run lexicon; edit that file, not this one.
export const table = `the United Nations	United Nations|UN|the UN|U.N.|the U.N.	organization
the United Nations Security Council	United Nations Security Council|the U.N. Security Council|U.N. Security Council|UN Security Council|the UN Security Council|the Security Council|Security Council	organization
the U.N. General Assembly	United Nations General Assembly|UN General Assembly|the General Assembly	organization
the European Union	European Union|EU|the EU|E.U.|the E.U.|the 28-nation bloc	organization
the European Commission	European Commission	organization
the European Parliament	European Parliament	organization
the European Central Bank	European Central Bank|ECB|the ECB	organization
NATO	Nato|the North Atlantic Treaty Organization	organization
the Arab League	Arab League|the League of Arab States	organization
the African Union	African Union|AU|the AU	organization
ASEAN	the Association of Southeast Asian Nations	organization
OPEC		organization
OSCE	the OSCE|the Organization for Security and Cooperation in Europe	organization
the International Monetary Fund	International Monetary Fund|IMF|the IMF	organization
the World Bank	World Bank	organization
the World Health Organization	World Health Organization|WHO|the WHO	organization
the World Trade Organization	World Trade Organization|WTO|the WTO	organization
the International Criminal Court	International Criminal Court|ICC|the ICC	organization
the International Atomic Energy Agency	International Atomic Energy Agency|IAEA|the IAEA	organization
the Red Cross	Red Cross|the International Committee of the Red Cross|ICRC|the ICRC	organization
Amnesty International	Amnesty	organization
Human Rights Watch	HRW	organization
UNICEF	Unicef	organization
UNHCR	the UNHCR|the U.N. refugee agency	organization
UNESCO	Unesco	organization
Interpol	INTERPOL	organization
Europol		organization
Greenpeace		organization
al Qaeda	al-Qaeda|Al Qaeda|Al-Qaeda|al-Qaida|al Qaida	group
Islamic State	the Islamic State|ISIS|ISIL|Daesh|the Islamic State group	group
Hezbollah	Hizbullah|Hizballah	group
Hamas		group
Islamic Jihad		group
Fatah		group
the Palestine Liberation Organization	PLO|the PLO	organization
the Taliban	Taliban	group
Boko Haram		group
al-Shabab	al-Shabaab|al Shabaab|al Shabab	group
the Nusra Front	Nusra Front|Jabhat al-Nusra|al-Nusra Front	group
the Free Syrian Army	Free Syrian Army|FSA|the FSA	group
the Syrian National Coalition	Syrian National Coalition|the Syrian National Council|the Syrian Opposition Coalition	organization
the Syrian Observatory for Human Rights	Syrian Observatory for Human Rights|SOHR|the Observatory	organization
the Muslim Brotherhood	Muslim Brotherhood|the Brotherhood	organization
PKK	the PKK|the Kurdistan Workers' Party|Kurdistan Workers Party	group
IRA	the IRA|the Irish Republican Army	group
Sinn Fein	Sinn Féin	organization
FARC	the FARC|the Revolutionary Armed Forces of Colombia	group
Likud		organization
Congress	the Congress|the U.S. Congress|the US Congress	government
the Senate	Senate|the U.S. Senate|the US Senate	government
the House of Representatives	House of Representatives|the U.S. House of Representatives	government
the Supreme Court	Supreme Court|the U.S. Supreme Court|the US Supreme Court	government
the Justice Department	Justice Department|the Department of Justice|the U.S. Justice Department|DOJ|the DOJ	government
the Treasury	the Treasury Department|Treasury Department|the U.S. Treasury	government
FBI	the FBI|the Federal Bureau of Investigation	government
CIA	the CIA|the Central Intelligence Agency	government
NSA	the NSA|the National Security Agency	government
the Federal Reserve	Federal Reserve|the Fed	government
the Republican Party	Republican Party|GOP|the GOP	organization
the Democratic Party	Democratic Party	organization
the Republican National Committee	Republican National Committee|RNC|the RNC	organization
the Democratic National Committee	Democratic National Committee|DNC|the DNC	organization
the Labour Party	Labour Party|Labour	organization
the Conservative Party	Conservative Party|the Tories|Tories	organization
the Knesset	Knesset	government
the Duma	Duma|the State Duma	government
the Bundestag	Bundestag	government
the House of Commons	House of Commons|the Commons	government
IDF	the IDF|the Israel Defense Forces|the Israel Defence Forces|the Israeli army	government
Mossad	the Mossad	government
Shin Bet	the Shin Bet	government
Scotland Yard	Metropolitan Police|the Metropolitan Police	government
NYPD	the NYPD|the New York Police Department	government
the Catholic Church	Catholic Church	organization
Google		organization
Apple		organization
Microsoft		organization
Amazon		organization
Boeing		organization
Airbus		organization
Rosoboronexport		organization
Gazprom		organization
Rosneft		organization
Wells Fargo		organization
Goldman Sachs		organization
Morgan Stanley		organization
JPMorgan Chase	JP Morgan|JPMorgan	organization
General Motors	GM	organization
General Electric	GE	organization
Lehman Brothers		organization
Merrill Lynch		organization
Planned Parenthood		organization
Deutsche Bank		organization
Credit Suisse		organization
Royal Dutch Shell		organization
Rolls Royce	Rolls-Royce	organization
Best Buy		organization
Home Depot		organization
Coca Cola	Coca-Cola	organization
Pew Research Center	Pew Research|the Pew Research Center	organization
Black Lives Matter		group
Occupy Wall Street		group
Tea Party	the Tea Party|the tea party	group
Wall Street		group`;
