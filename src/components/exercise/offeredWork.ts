import {courseOfPage, exercisesOf} from "./course.js";
import {keepAll} from "./handInOf.js";
import type {Act, HandInSays} from "./handInSays.js";
import {carriesWork, offerOf, takeWork, textOfFile, textOfLink, type Offer} from "./openWork.js";

/** Opens a file of answers; asks first where answers of the reader's own would go. */
export async function openWorkFile(file: File, says: HandInSays): Promise<void> {
  const {say} = says;
  try {
    const text = await textOfFile(file);
    if (typeof text !== "string") return say("yet", "Not opened.", text.reason);
    await keepAll();
    const offer = await offerOf(text, courseOfPage());
    if ("reason" in offer) say("yet", "Not opened.", offer.reason);
    else if (offer.mine.length === 0) await take(offer, [], says);
    else ask(offer, says);
  } catch {
    say("yet", "Not opened.", "The file cannot be read. Your answers here are as they were.");
  }
}

/** Work that came with the page's address is opened on a press only. @returns whether there was any */
export async function openWorkLink(says: HandInSays): Promise<boolean> {
  if (!carriesWork(location.hash)) return false;
  const offer = await offerOf(textOfLink(location.hash), courseOfPage());
  if ("reason" in offer) says.say("yet", "This link cannot be opened.", "It is damaged, or of another version.");
  else ask(offer, says);
  return true;
}

/** Says what is about to be opened, and lets the reader choose. */
function ask(offer: Offer, says: HandInSays): void {
  const {handIn, mine, differs} = offer;
  const here = exercisesOf(courseOfPage());
  const whose = handIn.name === "" ? "answers" : `answers of ${handIn.name}`;
  const day = handIn.saved === "" ? "" : `, saved on ${handIn.saved.slice(0, 10)}`;
  const said = [
    `${handIn.exercises.size} ${handIn.exercises.size === 1 ? "exercise" : "exercises"} with ${whose}${day}.`,
    ...differs.map(sentence),
    ...(mine.length > 0
      ? [`You have answered ${mine.map((id) => here.get(id)?.title).join(", ")} in another way.`]
      : [])
  ];
  const no: Act = [
    "Do not open",
    () => {
      leaveLink();
      says.say("kept", "Not opened.", "Your answers are as they were.");
    }
  ];
  const acts: readonly Act[] =
    mine.length === 0
      ? [["Open", () => void take(offer, [], says)], no]
      : [
          ["Keep mine there", () => void take(offer, mine, says)],
          ["Take theirs", () => void take(offer, [], says)],
          no
        ];
  says.say("hint", "Open these answers?", said.join(" "), acts);
}

async function take(offer: Offer, but: readonly string[], {say, follow}: HandInSays): Promise<void> {
  const back = await takeWork(offer, courseOfPage(), but);
  await follow();
  const {handIn, differs} = offer;
  const count = `${handIn.exercises.size} ${handIn.exercises.size === 1 ? "exercise" : "exercises"} of ${handIn.name || "nobody named"}.`;
  const undo = async (): Promise<void> => {
    await back();
    await follow();
    say("kept", "Your answers are as they were.", "");
  };
  leaveLink();
  say("kept", "Opened.", [count, ...differs.map(sentence)].join(" "), [["Undo", () => void undo()]]);
}

function leaveLink(): void {
  if (carriesWork(location.hash)) history.replaceState(history.state, "", location.pathname + location.search);
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
