import {articleReference, kitReference, type CslItem} from "../../src/citation/cslItem.js";
import {kitVersion} from "../exercises/kitVersion.js";
import {readStoredCorpus} from "./loadComputed.js";

/** The references of this site: the kit, then every article. SITE_URL says where it stands. */
export function siteReferences(): CslItem[] {
  const url = process.env["SITE_URL"];
  return [
    kitReference(kitVersion, url ? url.replace(/\/*$/, "/") : null),
    ...readStoredCorpus().readings.map(({article}) => articleReference(article))
  ];
}
