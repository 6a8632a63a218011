import {ExerciseElement} from "./exerciseElement.js";
import {HandInPanel} from "./handInPanel.js";
import {showProgress} from "./progress.js";

// The page of a lesson, and the list of lessons. In preview the module can be read twice.
if (!customElements.get("kit-exercise")) {
  customElements.define("kit-exercise", ExerciseElement);
  customElements.define("hand-in-panel", HandInPanel);
  document.addEventListener("worked", () => void showProgress());
}
void showProgress();
