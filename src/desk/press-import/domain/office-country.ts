import { isKnownCity } from './city-zones';
import { findCountries } from './find-countries';
import type { Office } from './office';

const FOR =
  /\s((?:in|for|to|au|en|aux|à|pour|para|ante|auprès (?:de|du|des))\s(?:(?:the|la|le|les|el)\s|l['’])?)/gu;

const REGION =
  /^(?:(?:golfe|gulf|golfo|corne|horn|cuerno|bassin|basin|cuenca|région|region|región|îles?|islands?|islas?|North|South|West|East|Nord|Sud|Ouest|Est|Norte|Sur|Oeste|Este)(?!\p{L})|(?:the )?Pacific|(?:the )?Caribbean|Pacifique|Pacífico|Caribe|Caraïbes|Latin America|(?:West|East|North|Southern|Central) Africa|Africa|Asia|Europe|the Middle East|América Latina|Centroamérica|África|Europa|Amérique latine|Afrique|Asie|Sahel|Moyen-Orient|Medio Oriente|Middle East)(?!\p{L})/iu;

/** "Permanent Mission to the United Nations Office in Example", "Embassy in Example": the city belongs to the name. */
const WITH_SEAT =
  /(?:^|\s)(?:mission|embassy|consulate|ambassade|consulat|misión|embajada|consulado)(?:\s|$)/iu;

/** "Example Agency in Ghana" as organisation: for which country or region belongs to the role. */
export function withCountry({ role, organisation }: Office): Office {
  if (role === '') return { role, organisation };
  for (const link of organisation.matchAll(FOR)) {
    const place = organisation.slice(link.index + link[0].length);
    const isCity = isKnownCity(place) && !WITH_SEAT.test(organisation.slice(0, link.index));
    if (findCountries(place)[0]?.start === 0 || REGION.test(place) || isCity)
      return {
        role: `${role} ${organisation.slice(link.index + 1)}`,
        organisation: organisation.slice(0, link.index),
      };
  }
  return { role, organisation };
}
