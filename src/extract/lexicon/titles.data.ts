// Made from data/lexicon/titles.tsv by npm run lexicon; edit that file, not this one.
export const table = `Mr	m	
Mr.	m	
Mrs	f	
Mrs.	f	
Ms	f	
Ms.	f	
Miss	f	
Mister	m	
Messrs.	m	
Mme	f	
Mme.	f	
Dr		
Dr.		
Prof		
Prof.		
Sir	m	
Lord	m	
Lady	f	
Dame	f	
Baroness	f	
Baron	m	
Count	m	
Rev		
Rev.		
Reverend		
Fr.		
Hon.		
Sr.		
Madam	f	
Father	m	
Sister	f	
Brother	m	
Uncle	m	
Aunt	f	
Gen		
Gen.		
Lt		
Lt.		
Col		
Col.		
Maj		
Maj.		
Capt		
Capt.		
Sgt		
Sgt.		
Cpl.		
Pvt.		
Adm		
Adm.		
Cmdr.		
Brig.		
Insp.		
Det.		
Ofc.		
Spc.		
Pfc.		
Sen		office
Sen.		office
Sens.		office
Rep		office
Rep.		office
Reps.		office
Gov		office
Gov.		office
Govs.		office
Amb.		office
Supt.		office
Pres.		office
President		office
Premier		office
Chancellor		office
Prime		office
Minister		office
Ministers		office
Deputy		office
Vice		office
Secretary		office
Undersecretary		office
Senator		office
Senators		office
Congressman	m	office
Congresswoman	f	office
Representative		office
Governor		office
Mayor		office
Ambassador		office
Envoy		office
Speaker		office
Chief		office
Chairman	m	office
Chairwoman	f	office
Chairperson		office
Chair		office
Director		office
Commissioner		office
Commander		office
General		office
Colonel		office
Major		office
Captain		office
Lieutenant		office
Sergeant		office
Admiral		office
Marshal		office
Field		office
Brigadier		office
Corporal		office
Private		office
Officer		office
Detective		office
Inspector		office
Superintendent		office
Sheriff		office
Constable		office
Judge		office
Justice		office
Magistrate		office
Attorney		office
Prosecutor		office
Solicitor		office
Counsel		office
Professor		office
Emeritus		office
Doctor		office
Dean		office
Principal		office
Archbishop		office
Bishop		office
Cardinal	m	office
Pope	m	office
Patriarch	m	office
Imam	m	office
Ayatollah	m	office
Rabbi		office
Pastor		office
Sheikh	m	office
Sheik	m	office
Mullah	m	office
King	m	office
Queen	f	office
Prince	m	office
Princess	f	office
Emperor	m	office
Empress	f	office
Sultan	m	office
Emir	m	office
Crown		office
Grand		office
Foreign		office
Defense		office
Defence		office
Finance		office
Interior		office
Health		office
Education		office
Energy		office
Trade		office
Economy		office
Economic		office
Culture		office
Agriculture		office
Transport		office
Environment		office
Labor		office
Labour		
Information		office
Oil		office
Intelligence		office
Home		office
Treasury		office
State		office
Commerce		office
Spokesman	m	office
Spokeswoman	f	office
Spokesperson		office
Leader		office
Majority		office
Minority		office
House		office
Senate		office
Opposition		office
First		office
Second		office
Acting		office
Former		office
Ex		office
Late		office
Then		office
Interim		office
Assistant		office
Associate		office
Senior		office
Junior		office
Special		office
Executive		office
Managing		office
Editor		office
Correspondent		office
Columnist		office
Analyst		office
Reporter		office
Coach		office
Manager		office
Striker		office
Councilman	m	office
Councilwoman	f	office
Councillor		office
Alderman		office
Assemblyman	m	office
Assemblywoman	f	office
Lawmaker		office
MP		office
MEP		office
Brig		office
Adviser		office
Advisor		office
Aide		office
Co-founder		office
Founder		office
CEO		office
CFO		office
COO		office
Author		office
Actor	m	office
Actress	f	office
Singer		office
Republican		
Democratic		
Democrat		
Conservative		
Cllr		
Cllr.		
Det		
Insp		
Supt		
Ch		
Cpl		
PC		
DC		
DS		
DI		
DCI		
DSI		
Const		
Const.		
Revd		
Hon		`;
