import {seal} from "../../exercises/handIn/seal.js";
import {writeHandIn} from "../../exercises/handIn/writeHandIn.js";
import {save} from "../liveCell/saveFile.js";
import {courseOfPage, exercisesOf} from "./course.js";
import {fileNameOf, handInOf} from "./handInOf.js";
import type {HandInSays} from "./handInSays.js";
import {linkOf} from "./openWork.js";
import type {Person} from "./workStore.js";

/** Saves the hand-in of a person as a file, sealed to the teacher's key where that is wanted. */
export async function saveWork(person: Person, sealed: boolean, {say}: HandInSays): Promise<void> {
  const course = courseOfPage();
  const handIn = await handInOf(person);
  const text = writeHandIn(handIn);
  if (sealed && !globalThis.crypto?.subtle)
    return say("yet", "Not saved.", "This page can seal only when it is opened over https. Tell your teacher.");
  save(sealed ? await seal(text, course.publicKey!) : text, fileNameOf(handIn), "application/json");
  const count = `${handIn.exercises.size} of ${exercisesOf(course).size} exercises are in the file.`;
  if (sealed)
    return say(
      "kept",
      "Saved, sealed.",
      `${count} Only your teacher can read it. To go on with your answers on another device, press “Save a copy”.`
    );
  say("kept", "Saved.", course.publicKey ? `${count} This copy is for you: it is not sealed.` : count);
}

/** Copies a link that carries the answers themselves. */
export async function copyWorkLink(person: Person, {say}: HandInSays): Promise<void> {
  const handIn = await handInOf(person);
  // Where hand-ins are sealed, a link does not tell whose work it carries.
  const fragment = linkOf(courseOfPage().publicKey ? {...handIn, name: "", student: ""} : handIn);
  if (fragment === null) return say("yet", "Too long for a link.", "Save your answers as a file.");
  try {
    await navigator.clipboard.writeText(location.href.replace(/#.*$/, "") + fragment);
    say("kept", "Link copied.", "It carries your answers themselves: whoever has it can read them.");
  } catch {
    history.replaceState(history.state, "", fragment);
    say("kept", "Copy the link from the address bar.", "It carries your answers themselves.");
  }
}
