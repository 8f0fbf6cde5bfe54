/** Dark words on a pale ground: the grounds of Strapi's own badges are too strong to read what is scheduled, withdrawn or changed. */
export const paleColours = <Colour extends string>(colour: Colour) =>
  ({ backgroundColor: `${colour}100`, textColor: `${colour}700` }) as const;
