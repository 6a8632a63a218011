// Made from data/lexicon/countries.tsv by npm run lexicon; edit that file, not this one.
export const table = `Afghanistan		Afghan|Afghans	Kabul	
Albania		Albanian|Albanians	Tirana	
Algeria		Algerian|Algerians	Algiers	
Angola		Angolan|Angolans	Luanda	
Argentina		Argentine|Argentinian|Argentines	Buenos Aires	the Casa Rosada
Armenia		Armenian|Armenians	Yerevan	
Australia		Australian|Australians	Canberra	
Austria		Austrian|Austrians	Vienna	
Azerbaijan		Azerbaijani|Azeri|Azerbaijanis	Baku	
Bahamas	the Bahamas	Bahamian|Bahamians	Nassau	
Bahrain		Bahraini|Bahrainis	Manama	
Bangladesh		Bangladeshi|Bangladeshis	Dhaka	
Belarus		Belarusian|Belarussian|Belarusians	Minsk	
Belgium		Belgian|Belgians	Brussels	
Benin		Beninese	Porto-Novo	
Bhutan		Bhutanese	Thimphu	
Bolivia		Bolivian|Bolivians	La Paz	
Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina	Bosnian|Bosnians	Sarajevo	
Botswana		Botswanan	Gaborone	
Brazil		Brazilian|Brazilians	Brasilia	Brasília|the Planalto
Brunei		Bruneian	Bandar Seri Begawan	
Bulgaria		Bulgarian|Bulgarians	Sofia	
Burkina Faso		Burkinabe	Ouagadougou	
Burundi		Burundian|Burundians	Bujumbura	
Cambodia		Cambodian|Cambodians	Phnom Penh	
Cameroon		Cameroonian|Cameroonians	Yaounde	Yaoundé
Canada		Canadian|Canadians	Ottawa	
Central African Republic		Central African	Bangui	
Chad		Chadian|Chadians	N'Djamena	
Chile		Chilean|Chileans	Santiago	La Moneda
China	the People's Republic of China	Chinese	Beijing	Peking|Zhongnanhai
Colombia		Colombian|Colombians	Bogota	Bogotá
Congo	the Democratic Republic of the Congo|the Democratic Republic of Congo|DR Congo|DRC	Congolese	Kinshasa	Brazzaville
Costa Rica		Costa Rican|Costa Ricans	San Jose	
Croatia		Croatian|Croat|Croats	Zagreb	
Cuba		Cuban|Cubans	Havana	
Cyprus		Cypriot|Cypriots	Nicosia	
Czech Republic	the Czech Republic|Czechia	Czech|Czechs	Prague	
Denmark		Danish|Danes|Dane	Copenhagen	
Djibouti		Djiboutian	Djibouti	
Dominican Republic	the Dominican Republic	Dominican|Dominicans	Santo Domingo	
East Timor	Timor-Leste	Timorese	Dili	
Ecuador		Ecuadorean|Ecuadorian|Ecuadoreans	Quito	
Egypt		Egyptian|Egyptians	Cairo	
El Salvador		Salvadoran|Salvadorans	San Salvador	
Equatorial Guinea		Equatoguinean	Malabo	
Eritrea		Eritrean|Eritreans	Asmara	
Estonia		Estonian|Estonians	Tallinn	
Ethiopia		Ethiopian|Ethiopians	Addis Ababa	
Fiji		Fijian|Fijians	Suva	
Finland		Finnish|Finns|Finn	Helsinki	
France		French|Frenchman|Frenchwoman	Paris	the Elysee|the Élysée|the Elysee Palace|the Quai d'Orsay
Gabon		Gabonese	Libreville	
Gambia	the Gambia	Gambian|Gambians	Banjul	
Georgia		Georgian|Georgians	Tbilisi	
Germany		German|Germans	Berlin	the Bundestag
Ghana		Ghanaian|Ghanaians	Accra	
Greece		Greek|Greeks	Athens	
Guatemala		Guatemalan|Guatemalans	Guatemala City	
Guinea		Guinean|Guineans	Conakry	
Guyana		Guyanese	Georgetown	
Haiti		Haitian|Haitians	Port-au-Prince	
Honduras		Honduran|Hondurans	Tegucigalpa	
Hong Kong		Hongkonger|Hongkongers		
Hungary		Hungarian|Hungarians	Budapest	
Iceland		Icelandic|Icelanders	Reykjavik	
India		Indian|Indians	New Delhi	Delhi
Indonesia		Indonesian|Indonesians	Jakarta	
Iran	the Islamic Republic|the Islamic Republic of Iran	Iranian|Iranians	Tehran	Teheran
Iraq		Iraqi|Iraqis	Baghdad	
Ireland	the Republic of Ireland	Irish|Irishman|Irishwoman	Dublin	
Israel	the Jewish state|the Jewish State	Israeli|Israelis	Jerusalem	
Italy		Italian|Italians	Rome	
Ivory Coast	Cote d'Ivoire|Côte d'Ivoire	Ivorian|Ivorians	Yamoussoukro	
Jamaica		Jamaican|Jamaicans	Kingston	
Japan		Japanese	Tokyo	
Jordan		Jordanian|Jordanians	Amman	
Kazakhstan		Kazakh|Kazakhs	Astana	
Kenya		Kenyan|Kenyans	Nairobi	
Kosovo		Kosovar|Kosovars	Pristina	
Kuwait		Kuwaiti|Kuwaitis	Kuwait City	
Kyrgyzstan		Kyrgyz	Bishkek	
Laos		Lao|Laotian|Laotians	Vientiane	
Latvia		Latvian|Latvians	Riga	
Lebanon		Lebanese	Beirut	
Liberia		Liberian|Liberians	Monrovia	
Libya		Libyan|Libyans	Tripoli	
Lithuania		Lithuanian|Lithuanians	Vilnius	
Luxembourg		Luxembourgish	Luxembourg	
Macedonia	North Macedonia	Macedonian|Macedonians	Skopje	
Madagascar		Malagasy	Antananarivo	
Malawi		Malawian|Malawians	Lilongwe	
Malaysia		Malaysian|Malaysians	Kuala Lumpur	Putrajaya
Maldives	the Maldives	Maldivian|Maldivians	Male	
Mali		Malian|Malians	Bamako	
Malta		Maltese	Valletta	
Mauritania		Mauritanian|Mauritanians	Nouakchott	
Mauritius		Mauritian	Port Louis	
Mexico		Mexican|Mexicans	Mexico City	Los Pinos
Moldova		Moldovan|Moldovans	Chisinau	
Monaco		Monegasque	Monaco	
Mongolia		Mongolian|Mongolians	Ulan Bator	Ulaanbaatar
Montenegro		Montenegrin|Montenegrins	Podgorica	
Morocco		Moroccan|Moroccans	Rabat	
Mozambique		Mozambican|Mozambicans	Maputo	
Myanmar	Burma	Burmese	Naypyidaw	Rangoon|Yangon
Namibia		Namibian|Namibians	Windhoek	
Nepal		Nepalese|Nepali	Kathmandu	Katmandu
Netherlands	the Netherlands|Holland	Dutch|Dutchman	Amsterdam	The Hague
New Zealand		New Zealander|New Zealanders|Kiwi	Wellington	
Nicaragua		Nicaraguan|Nicaraguans	Managua	
Niger		Nigerien	Niamey	
Nigeria		Nigerian|Nigerians	Abuja	
North Korea	the Democratic People's Republic of Korea|DPRK	North Korean|North Koreans	Pyongyang	
Norway		Norwegian|Norwegians	Oslo	
Oman		Omani|Omanis	Muscat	
Pakistan		Pakistani|Pakistanis	Islamabad	
Palestine	the Palestinian Authority|the State of Palestine	Palestinian|Palestinians	Ramallah	
Panama		Panamanian|Panamanians	Panama City	
Papua New Guinea		Papuan	Port Moresby	
Paraguay		Paraguayan|Paraguayans	Asuncion	
Peru		Peruvian|Peruvians	Lima	
Philippines	the Philippines	Philippine|Filipino|Filipinos	Manila	Malacanang
Poland		Polish|Poles|Pole	Warsaw	
Portugal		Portuguese	Lisbon	
Qatar		Qatari|Qataris	Doha	
Romania		Romanian|Romanians	Bucharest	
Russia	the Russian Federation	Russian|Russians	Moscow	the Kremlin|Kremlin
Rwanda		Rwandan|Rwandans	Kigali	
Saudi Arabia		Saudi|Saudis	Riyadh	
Senegal		Senegalese	Dakar	
Serbia		Serbian|Serb|Serbs|Serbians	Belgrade	
Sierra Leone		Sierra Leonean	Freetown	
Singapore		Singaporean|Singaporeans		
Slovakia		Slovak|Slovakian|Slovaks	Bratislava	
Slovenia		Slovenian|Slovene|Slovenes	Ljubljana	
Somalia		Somali|Somalis	Mogadishu	
South Africa		South African|South Africans	Pretoria	
South Korea	the Republic of Korea	South Korean|South Koreans	Seoul	the Blue House
South Sudan		South Sudanese	Juba	
Soviet Union	the Soviet Union|USSR|U.S.S.R.	Soviet|Soviets		
Spain		Spanish|Spaniards|Spaniard	Madrid	
Sri Lanka		Sri Lankan|Sri Lankans	Colombo	
Sudan		Sudanese	Khartoum	
Sweden		Swedish|Swedes|Swede	Stockholm	
Switzerland		Swiss	Bern	
Syria		Syrian|Syrians	Damascus	
Taiwan		Taiwanese	Taipei	
Tajikistan		Tajik|Tajiks	Dushanbe	
Tanzania		Tanzanian|Tanzanians	Dar es Salaam	Dodoma
Thailand		Thai|Thais	Bangkok	
Togo		Togolese	Lome	
Tunisia		Tunisian|Tunisians	Tunis	
Turkey	Turkiye|Türkiye	Turkish|Turks|Turk	Ankara	
Turkmenistan		Turkmen	Ashgabat	
Uganda		Ugandan|Ugandans	Kampala	
Ukraine		Ukrainian|Ukrainians	Kiev	Kyiv
United Arab Emirates	the United Arab Emirates|UAE|the UAE|the Emirates	Emirati|Emiratis	Abu Dhabi	
United Kingdom	the United Kingdom|UK|the UK|U.K.|the U.K.|Britain|Great Britain|England|Scotland|Wales	British|Britons|Briton|English	London	Whitehall|Downing Street|10 Downing Street|Westminster|Buckingham Palace
United States	the United States|the United States of America|US|the US|U.S.|the U.S.|USA|the USA|America	American|Americans	Washington	the White House|White House|the Obama administration|the Trump administration|the Bush administration|the Clinton administration|the Biden administration|the Pentagon|Pentagon|the State Department|Capitol Hill|Foggy Bottom|the Oval Office|Washington D.C.|Washington, D.C.
Uruguay		Uruguayan|Uruguayans	Montevideo	
Uzbekistan		Uzbek|Uzbeks	Tashkent	
Vatican	the Vatican|the Holy See|Vatican City	Vatican		
Venezuela		Venezuelan|Venezuelans	Caracas	Miraflores
Vietnam		Vietnamese	Hanoi	
Yemen		Yemeni|Yemenis	Sanaa	Sana'a|Aden
Zambia		Zambian|Zambians	Lusaka	
Zimbabwe		Zimbabwean|Zimbabweans	Harare	
Gaza	the Gaza Strip	Gazan|Gazans		
Northern Ireland		Northern Irish	Belfast	Stormont`;
