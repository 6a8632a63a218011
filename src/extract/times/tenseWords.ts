/** Auxiliaries of the future. */
export const FUTURE_AUX = new Set(["will", "'ll", "shall", "wo", "won't", "would"]);
/** Auxiliaries of the past. */
export const PAST_AUX = new Set(["was", "were", "had", "did", "been", "'d"]);
/** Auxiliaries that leave the tense to what follows. */
export const PRESENT_AUX = new Set([
  "is",
  "are",
  "'s",
  "'re",
  "am",
  "'m",
  "has",
  "have",
  "'ve",
  "do",
  "does",
  "be",
  "being"
]);
/** Words after which an infinitive lies ahead: “plans to sell”, “is due to meet”, “agreed to pay”. */
export const AHEAD = new Set(
  "plan plans planned planning expect expects expected scheduled schedule due set going intend intends intended agree agreed likely ready hope hopes hoping want wants bound slated supposed promise promised vow vowed pledge pledged aim aims need needs about agreement plan proposal offer deal deadline offered decide decided prepare preparing prepared call called urge urged ask asked order ordered".split(
    " "
  )
);
/** Present forms that name what is fixed to come: “the fair opens Saturday”, “the law takes effect in January”. */
export const FIXED = new Set(
  "opens open closes close starts start begins begin ends end expires expire arrives arrive leaves leave departs depart returns return resumes resume takes take goes go runs run kicks comes come becomes airs".split(
    " "
  )
);
/** What is done once, on a day fixed to come: “her memoir is published on Thursday”. */
export const OUT = new Set(
  "published released launched unveiled held screened aired broadcast staged buried sworn".split(" ")
);
/** Marks that close the clause. */
export const BREAK = new Set([";", ":", "—", "--", "”", "“", '"']);
/** Verbs that say nothing of when: “may meet”, “could not be found”. */
export const MODAL = new Set(["may", "might", "can", "could", "should", "must", "ca"]);
