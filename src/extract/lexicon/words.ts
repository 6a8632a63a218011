import type {SpeakerKind} from "../types.js";
import {table as givenNames} from "./givenNames.data.js";
import {table as roleNouns} from "./roles.data.js";
import {rows} from "./rows.js";
import {table as titleWords} from "./titles.data.js";

export type Gender = "m" | "f" | null;

/** A noun that names who speaks or acts without naming them. */
export interface Role {
  readonly kind: SpeakerKind;
  readonly plural: boolean;
  readonly gender: Gender;
}

/** Given name in small letters → the gender it points to; null for either. */
export const given = new Map(rows(givenNames, 2).map(([name, g]) => [name!, asGender(g!)]));
/** Role noun in small letters. */
export const roles = new Map<string, Role>(
  rows(roleNouns, 4).map(([noun, kind, number, g]) => [
    noun!,
    {kind: kind as SpeakerKind, plural: number === "p", gender: asGender(g!)}
  ])
);
/** Title word in small letters, with or without its stop. */
export const titles = new Map(
  rows(titleWords, 3).map(([word, g, office]) => [
    word!.toLowerCase(),
    {gender: asGender(g!), office: office === "office"}
  ])
);

const words = (list: string) => new Set(list.split(" "));

/** Words with a capital that open no name. */
export const stops = words(
  "a an the he she it they we i you him her his hers its their theirs our ours my mine your yours me us them this that these those there here who whom whose what which when where why how if in on at by to of for from with without within under over after before during since until till against among between about above below into onto off out up down as and but or nor so yet both either neither each every some any many much most more few several all no not none one two three four five six seven eight nine ten first second third last next then now also only even still just again once already always never often sometimes however meanwhile moreover furthermore nevertheless instead otherwise therefore thus hence although though while whereas because unless despite perhaps maybe indeed earlier later today tomorrow yesterday tonight according asked told said says say is are was were be been being am do does did has have had will would can could may might must shall should let yes ok okay well oh ah please thanks like such another other others same than too very own reporting editing additional writing tens dozens scores hundreds thousands millions billions mr".replace(
    / (?:second|first|mr)(?= |$)/g,
    ""
  )
);
/** Days and months; in a name only after a given name (“Theresa May”). */
export const calendar = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. aug aug. sept sept. sep oct oct. nov nov. dec dec. christmas easter ramadan shabbat hajj ad bc gmt est edt am pm a.m. p.m."
);
/** Small words inside names: “Ursula von der Leyen”. */
export const particles = words(
  "al ap ab el bin bint ibn de da di del della der den des dos du van von la le ter ten as-"
);
/** What a body's name can go on after with “of” or “for”. */
export const bodiesOf = words(
  "department ministry bureau university house bank church council board office institute academy court secretary minister undersecretary director commissioner chamber college school union league association organization organisation federation society center centre museum commission committee agency army bishop archbishop duke duchess prince princess king queen patriarch speaker chairman chief chairwoman president chancellor republic kingdom state emirate city port bay cape gulf isle sons daughters brotherhood friends movement party front authority congress assembly state's knights order observatory campaign foundation fund coalition alliance citizens americans representative ambassador attorney daughters journal annals archives"
);
/** Last words of the names of bodies. */
export const bodies = words(
  "ministry department council committee commission agency authority administration office bureau board court parliament senate congress assembly house party union league association federation organization organisation institute institution foundation fund university college school academy hospital clinic church mosque army navy force forces police guard guards corps brigade brigades battalion group company corporation corp corp. inc inc. co co. ltd ltd. plc llc s.a. ag gmbh bank airlines airways motors industries systems technologies partners holdings capital media news times post journal tribune herald gazette telegraph chronicle courier argus advertiser dispatch sentinel examiner inquirer magazine press agency network television tv radio daily weekly observatory center centre society club team fc alliance coalition movement front brotherhood service services command council's trust museum library laboratory lab project initiative campaign conference summit treaty agreement act accord pact bill law prize award games cup championship olympics tower building street avenue road bridge airport station square hall park river lake mountain mount island islands sea ocean bay county state province district city valley republic desk brigade caucus crescent watch international worldwide studios records pictures software labs research exchange chamber tribunal secretariat united rovers wanderers athletic albion rangers hotspur town"
);
/** Nicknames, and the given name each stands for. */
export const nicknames = new Map(
  "bob:robert rob:robert bobby:robert robbie:robert bill:william billy:william will:william joe:joseph joey:joseph mike:michael mick:michael jim:james jimmy:james jamie:james ted:edward ed:edward eddie:edward ned:edward chuck:charles charlie:charles tom:thomas tommy:thomas dick:richard rick:richard rich:richard ricky:richard dan:daniel danny:daniel dave:david davey:david steve:stephen steven:stephen tony:anthony andy:andrew drew:andrew ben:benjamin sam:samuel matt:matthew nick:nicholas pete:peter ron:ronald ronnie:ronald don:donald ken:kenneth kenny:kenneth larry:lawrence jerry:gerald gerry:gerald jeff:jeffrey geoff:geoffrey greg:gregory jack:john johnny:john jon:jonathan chris:christopher alex:alexander al:albert fred:frederick frank:francis hank:henry harry:henry tim:timothy vince:vincent walt:walter phil:philip ray:raymond russ:russell stan:stanley doug:douglas les:leslie lou:louis max:maxwell nate:nathan pat:patrick liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine cathy:catherine kathy:katherine katie:katherine meg:margaret maggie:margaret peggy:margaret sue:susan suzy:susan debbie:deborah deb:deborah jen:jennifer jenny:jennifer vicky:victoria vicki:victoria becky:rebecca barb:barbara cindy:cynthia sandy:sandra patty:patricia chrissy:christine tina:christina abby:abigail ash:ashton rudy:rudolph bernie:bernard hal:harold bibi:benjamin radek:radoslaw vlad:vladimir sasha:alexander misha:mikhail dima:dmitry"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string])
);

function asGender(g: string): Gender {
  return g === "m" || g === "f" ? g : null;
}
