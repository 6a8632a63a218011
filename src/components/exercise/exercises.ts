import {ExerciseElement} from "./exerciseElement.js";
import {showProgress} from "./progress.js";

// The page of a lesson, and the list of lessons. In preview the module can be read twice.
if (!customElements.get("kit-exercise")) {
  customElements.define("kit-exercise", ExerciseElement);
  document.addEventListener("worked", () => void showProgress());
}
// An exercise among the pages of the coverage stands there without the panel, and the page goes without its weight.
if (document.querySelector("hand-in-panel"))
  void import("./handInPanel.js").then(
    ({HandInPanel}) => customElements.get("hand-in-panel") ?? customElements.define("hand-in-panel", HandInPanel)
  );
void showProgress();
