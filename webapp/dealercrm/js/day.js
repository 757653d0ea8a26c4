/* Fields of days and moments become the browser's own: it shows them the way its user writes them, offers a calendar and sends 2026-11-30.
   Without it they are typed. What is no day stays as it was typed, for its user to correct. */
(function () {
  "use strict";

  function ready(run) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", run);
    } else {
      run();
    }
  }

  ready(function () {
    Array.prototype.forEach.call(document.querySelectorAll("input.dc-day, input.dc-moment"), function (field) {
      var moment = /(^| )dc-moment( |$)/.test(field.className);
      var value = field.value.trim().replace(" ", "T").substring(0, moment ? 16 : 10);
      if (value === "" || (moment ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d$/).test(value)) {
        field.type = moment ? "datetime-local" : "date";
        field.value = value;
      }
    });
  });
}());
