export default {
  routes: [
    {
      method: 'GET',
      path: '/press-releases/:documentId/press-kit',
      handler: 'press-kit.find',
      config: { auth: false },
    },
  ],
};
