/** Whether words that mention someone are a name, with its title or without: no pronoun (“his”), no mere description (“the mediator”). */
export const isName = ({text}: {readonly text: string}): boolean =>
  /\p{Lu}/u.test(text) && !/^(?:he|she|they|him|her|them|his|hers|their|theirs|it|its)$/i.test(text);
