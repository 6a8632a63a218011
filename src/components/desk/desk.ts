import {GradingDesk} from "./gradingDesk.js";

if (!customElements.get("grading-desk")) customElements.define("grading-desk", GradingDesk);
