import type { StrapiApp } from '@strapi/strapi/admin';
import type { RouteObject } from 'react-router-dom';

type Load = () => Promise<{ readonly default: () => React.ReactNode }>;

/**
 * `/admin` leads to a page of the newsroom's own, in the place of Strapi's widgets. `addRoute` takes a function of all routes, but
 * Strapi documents menu links alone.
 */
export const leadHome = ({ router }: Pick<StrapiApp, 'router'>, load: Load): void => {
  router.addRoute((routes: RouteObject[]) =>
    routes.map((route) =>
      route.index === true
        ? { index: true, lazy: async () => ({ Component: (await load()).default }) }
        : route,
    ),
  );
};
