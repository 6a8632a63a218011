import {filterMarks} from "./filterMarks.js";
import {followMenu} from "./menu.js";
import {openPart} from "./openPart.js";
import {followMarks} from "./reader.js";
import {showKnownProgress} from "./progress.js";
import {savePictures} from "./savePicture.js";
import {followSearch} from "./search/search.js";
import {keepOffline} from "./offline/keepOffline.js";
import {followSpans} from "./showSpan.js";
import {placeNotes} from "./placeNotes.js";
import {showTips} from "./tips.js";
import {addThemes} from "./themes.js";
import {followContents} from "./toc.js";

// Everything a page does by itself. Listeners stand on the document: in preview parts of a page are replaced.
addThemes();
followMenu();
openPart();
followMarks();
placeNotes();
showTips();
filterMarks();
savePictures();
followSearch();
followSpans();
keepOffline();
followContents();
showKnownProgress();
