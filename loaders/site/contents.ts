type Entries = readonly {readonly name: string; readonly path: string}[];

/** The pages in the order in which they stand in the sidebar and are read. */
export const contents = ({lessons, teacher}: {readonly lessons: Entries; readonly teacher: Entries}) => [
  {name: "Overview", path: "/"},
  {
    name: "The coverage",
    pages: [
      {name: "Read", path: "/read/"},
      {name: "Who speaks", path: "/who-speaks"},
      {name: "How they are said to speak", path: "/how-said"},
      {name: "Through whom", path: "/through-whom"},
      {name: "What happened, when", path: "/when"},
      {name: "Two tellings", path: "/two-tellings"}
    ]
  },
  {
    name: "Your turn",
    pages: [...lessons, {name: "Your own article", path: "/your-own"}, {name: "Mark it yourself", path: "/mark"}]
  },
  ...(teacher.length > 0 ? [{name: "For the teacher", pages: teacher}] : []),
  {
    name: "About",
    pages: [
      {name: "How it works", path: "/how"},
      {name: "The data", path: "/data"},
      {name: "Teach", path: "/teach"}
    ]
  }
];
