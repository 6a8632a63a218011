import type {OwnFields} from "./types.js";

/** The text with which the page shows what it does, written for this kit. */
export const exampleText = `Harbour to close after storm, minister says

PORT ELLEN (Harbour Post) - A storm tore away 40 metres of the sea wall on Wednesday night. The ferry harbour will stay closed until next week, Harbour Minister Ana Ruiz said on Friday.

“It is not safe, and I will not pretend that it is,” Ruiz told reporters. She promised that repairs would begin on Monday.

About 300 people use the ferry each day. Tom Berg, who runs the only bakery on the island, said that flour would last for five days. “After that there is no bread,” he said.

The owners of the ferry deny that they had been warned. But a report of the Coastal Office, written in March last year, said that the wall “would not outlast another winter”. The office has asked for 2.5 million euros three times, according to the Harbour Post.

Ruiz said she had read the report “in January, not before”.`;

export const exampleFields: OwnFields = {published: "2024-03-08", outlet: "The Harbour Post"};
