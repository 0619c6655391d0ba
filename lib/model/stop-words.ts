/** Words that occur in almost every English sentence. Used by search and by related videos. */
export const STOP_WORDS = new Set(
  `a about an and any are as at be because been but by can could did do does for from get had has have how i if in into is it its
  just me my not of on or our should so than that the their them then there these they this to up us was we were what when where
  which who why will with would you your much many often`.split(/\s+/u),
);
