package org.dealercrm.intake;

import java.util.List;

/** A field that a report can fill, with the headers under which Spanish and English systems print it, the likeliest first. */
enum TargetField {
    EXTERNAL_ID("externalId", ReportKind.TRAFFIC, "id trafico", "n trafico", "no trafico", "n o trafico", "nro trafico", "num trafico",
            "numero trafico", "numero de trafico", "id prospecto", "id oportunidad", "n oportunidad", "oportunidad", "oferta", "n oferta",
            "codigo prospecto", "id", "codigo", "lead id", "leadid", "record id"),
    TRAFFIC_DATE("trafficDate", ReportKind.TRAFFIC, "fecha visita", "fecha de visita", "fecha trafico", "fecha de trafico", "fecha entrada",
            "fecha de entrada", "fecha alta", "fecha de alta", "fecha registro", "fecha de registro", "fecha creacion", "fecha de creacion",
            "fecha", "visit date", "traffic date", "created time", "date"),
    ACTIVITY_ID("externalId", ReportKind.ACTIVITY, "id actividad", "n actividad", "no actividad", "n o actividad", "nro actividad",
            "numero actividad", "numero de actividad", "id visita", "n visita", "no visita", "n o visita", "numero de visita", "id tarea",
            "activity id", "task id", "taskid", "eventid", "id"),
    PROSPECT_ID("prospectId", ReportKind.ACTIVITY, "id prospecto", "codigo prospecto", "n trafico", "no trafico", "n o trafico", "id trafico",
            "numero de trafico", "id oportunidad", "n oportunidad", "oportunidad", "oferta", "n oferta", "lead id", "leadid"),
    TYPE("activityType", ReportKind.ACTIVITY, "tipo de actividad", "tipo actividad", "tipo", "actividad", "clase", "accion", "gestion",
            "activity type", "type", "activity"),
    STATE("state", ReportKind.ACTIVITY, "estado", "estado actividad", "estado de la actividad", "situacion", "realizada", "realizado",
            "cumplida", "status", "state", "done"),
    DONE_DATE("doneDate", ReportKind.ACTIVITY, "fecha realizada", "fecha realizacion", "fecha de realizacion", "fecha ejecucion", "fecha real",
            "fecha de ejecucion", "fecha cierre", "done date", "completed date", "call start time", "start datetime"),
    PLANNED_DATE("plannedDate", ReportKind.ACTIVITY, "fecha planeada", "fecha programada", "fecha prevista", "fecha planificada",
            "fecha compromiso", "fecha agendada", "fecha actividad", "fecha de la actividad", "fecha visita", "fecha de visita", "fecha",
            "planned date", "due date", "scheduled date", "date"),
    TIME("time", ReportKind.ACTIVITY, "hora", "hora realizada", "hora visita", "hora actividad", "hora de la actividad", "time"),
    ENTERED_DATE("enteredDate", ReportKind.ACTIVITY, "fecha registro", "fecha de registro", "fecha creacion", "fecha de creacion", "fecha alta",
            "fecha de alta", "fecha digitacion", "created time", "created"),
    CUSTOMER_ID("externalId", ReportKind.CUSTOMERS, "id cliente", "codigo cliente", "codigo", "customer id", "id"),
    DOCUMENT("documentNumber", ReportKind.CUSTOMERS, "documento", "n documento", "numero documento", "numero de documento", "nit", "cedula", "cc",
            "identificacion", "document", "id number"),
    PLATE("plate", ReportKind.CUSTOMERS, "placa", "placas", "patente", "matricula", "license plate", "plate"),
    VIN("vin", ReportKind.CUSTOMERS, "vin", "bastidor", "chasis", "n chasis", "numero chasis", "serie", "n serie"),
    VEHICLE_MODEL("modelName", ReportKind.CUSTOMERS, "modelo", "linea", "vehiculo", "gama", "version", "descripcion vehiculo", "model", "vehicle"),
    MODEL_YEAR("modelYear", ReportKind.CUSTOMERS, "ano modelo", "ano", "modelo ano", "model year", "year"),
    KILOMETRES("odometerKm", ReportKind.CUSTOMERS, "km", "kms", "kilometraje", "kilometros", "odometro", "odometer", "mileage"),
    LAST_VISIT("lastVisitDate", ReportKind.CUSTOMERS, "ultima visita", "fecha ultima visita", "ultima ot", "fecha ultima ot", "ultima orden",
            "ultimo servicio", "fecha ultimo servicio", "ultimo mantenimiento", "last visit", "last service"),
    NEXT_SERVICE("nextServiceDate", ReportKind.CUSTOMERS, "proxima revision", "fecha proxima revision", "proximo mantenimiento", "proximo servicio",
            "fecha proximo mantenimiento", "next service", "next service date"),
    PURCHASE("purchaseDate", ReportKind.CUSTOMERS, "fecha compra", "fecha de compra", "fecha venta", "fecha de venta", "fecha entrega",
            "purchase date", "sale date"),
    CALLS_MADE("callsMade", ReportKind.CUSTOMERS, "llamadas", "intentos", "n llamadas", "numero de llamadas", "calls", "attempts"),
    CALL_RESULT("callResult", ReportKind.CUSTOMERS, "resultado", "resultado llamada", "resultado de la llamada", "gestion", "result", "outcome"),
    LAST_CALL("lastCallDate", ReportKind.CUSTOMERS, "fecha llamada", "fecha ultima llamada", "ultima llamada", "fecha gestion", "call date",
            "last call"),
    CASE_ID("externalId", ReportKind.CASES, "radicado", "n radicado", "no radicado", "n o radicado", "numero radicado", "numero de radicado",
            "n expediente", "no expediente", "n o expediente", "numero expediente", "numero de expediente", "expediente", "consecutivo", "n pqrs",
            "no pqrs", "n o pqrs", "numero pqrs", "id pqrs", "n caso", "no caso", "n o caso", "numero de caso", "caso", "case number", "case id",
            "ticket id", "ticket", "numero", "no", "n", "id", "number"),
    CASE_YEAR("caseYear", ReportKind.CASES, "ano expediente", "ano radicado", "ano", "vigencia", "year"),
    RECEIVED("receivedDate", ReportKind.CASES, "fecha radicacion", "fecha de radicacion", "fecha radicado", "fecha recibo", "fecha de recibo",
            "fecha recepcion", "fecha de recepcion", "fecha recibido", "fecha apertura", "fecha de apertura", "fecha ingreso", "fecha de ingreso",
            "fecha pqrs", "fecha registro", "fecha de registro", "fecha creacion", "fecha de creacion", "fecha", "received date", "received",
            "open date", "opened", "created time", "created", "date"),
    CASE_TIME("time", ReportKind.CASES, "hora", "hora recibo", "hora radicacion", "hora de radicacion", "hora de recibo", "time"),
    OCCURRED("occurredDate", ReportKind.CASES, "fecha hechos", "fecha de los hechos", "fecha del hecho", "fecha evento", "fecha del evento",
            "occurred date", "incident date", "occurred"),
    CASE_TYPE("caseType", ReportKind.CASES, "tipo de pqrs", "tipo pqrs", "tipo de solicitud", "tipo solicitud", "tipo de caso", "tipo", "clase",
            "clasificacion", "pqrs", "case type", "type"),
    CASE_CHANNEL("caseChannel", ReportKind.CASES, "canal", "canal de recepcion", "medio", "medio de recepcion", "origen", "via", "procedencia",
            "channel", "origin", "source"),
    CASE_AREA("caseArea", ReportKind.CASES, "area", "area responsable", "proceso", "departamento", "dependencia", "tema", "categoria",
            "department", "category", "topic", "theme"),
    CASE_SUBJECT("subject", ReportKind.CASES, "asunto", "objeto", "subtema", "motivo", "titulo", "subcategoria", "subject", "subtopic", "title"),
    CASE_TEXT("description", ReportKind.CASES, "descripcion", "descripcion de la pqrs", "descripcion del caso", "detalle", "hechos", "relato",
            "mensaje", "texto", "queja", "solicitud", "peticion", "comentarios", "comentario", "observaciones", "observacion", "description",
            "details", "complaint", "text"),
    URGENT("isUrgent", ReportKind.CASES, "urgencia", "urgente", "prioridad", "urgent", "priority"),
    WANTS_ANSWER("wantsAnswer", ReportKind.CASES, "solicita resp", "solicita respuesta", "requiere respuesta", "pide respuesta", "desea respuesta",
            "wants answer", "answer requested", "reply requested"),
    CASE_STATE("caseState", ReportKind.CASES, "estado", "estado pqrs", "estado de la pqrs", "estado del caso", "situacion", "status", "state"),
    ANSWERED("answeredDate", ReportKind.CASES, "fecha respuesta", "fecha de respuesta", "fecha contestacion", "fecha cierre", "fecha de cierre",
            "fecha solucion", "fecha de solucion", "answer date", "answered date", "answered", "closed date", "resolved date"),
    ANSWER("answerText", ReportKind.CASES, "respuesta", "respuesta dada", "solucion", "tratamiento", "answer", "resolution", "solution"),
    CASE_DOCUMENT("documentNumber", ReportKind.CASES, "documento", "n documento", "numero documento", "numero de documento", "cedula", "cc", "nit",
            "identificacion", "document", "id number"),
    CASE_PLATE("plate", ReportKind.CASES, "placa", "placas", "patente", "matricula", "license plate", "plate"),
    ORDER("orderNumber", ReportKind.CASES, "orden de trabajo", "n orden", "numero de orden", "orden", "ot", "factura", "n factura", "work order",
            "invoice"),
    ADDRESS("addressText", ReportKind.CASES, "direccion", "domicilio", "barrio", "ciudad", "address", "district"),
    SITE("site", "sede", "centro", "concesion", "concesionario", "sucursal", "vitrina", "sala", "punto de venta", "branch", "showroom", "site"),
    BRAND("brand", "marca", "brand", "make"),
    ADVISER("adviser", "asesor", "asesor comercial", "asesor de ventas", "vendedor", "comercial", "consultor", "ejecutivo",
            "ejecutivo comercial", "nombre asesor", "nombre vendedor", "salesperson", "sales rep", "adviser", "advisor", "lead owner",
            "call owner", "event owner", "task owner", "colaborador", "promotor", "responsable", "owner"),
    CUSTOMER_NAME("customerName", "cliente", "nombre cliente", "nombre del cliente", "nombre completo", "nombre y apellidos",
            "nombres y apellidos", "razon social", "prospecto", "nombre prospecto", "nombre", "nombres", "customer name", "customer",
            "full name", "name", "contact"),
    CUSTOMER_LAST_NAME("customerLastName", "apellidos", "apellido", "apellidos cliente", "primer apellido", "last name", "surname"),
    PHONE("phone", "celular", "telefono celular", "movil", "telefono movil", "tel movil", "telefono 1", "telefono", "telefono contacto",
            "telefonos", "tel", "mobile", "mobile phone", "cell", "phone"),
    SECOND_PHONE("secondPhone", "telefono 2", "telefono fijo", "fijo", "otro telefono", "telefono alterno", "tel 2", "telefono 1", "telefono",
            "tel", "home phone", "phone 2", "phone"),
    EMAIL("emailAddress", "correo electronico", "correo", "e mail", "email", "mail", "correo e"),
    MODEL("modelName", ReportKind.TRAFFIC, "modelo", "modelo de interes", "modelo interes", "vehiculo de interes", "vehiculo", "gama",
            "version", "model"),
    SOURCE("sourceName", ReportKind.TRAFFIC, "procedencia", "origen", "medio", "canal", "fuente", "como se entero", "lead source", "source"),
    STAGE("stage", ReportKind.TRAFFIC, "estado", "fase", "etapa", "situacion", "stage", "status"),
    COMMENTS("comments", "observaciones", "observacion", "comentarios", "comentario", "notas", "descripcion", "notes", "comments", "description"),
    SUBJECT("subject", ReportKind.ACTIVITY, "asunto", "titulo", "tema", "motivo", "subject"),
    RESULT("resultText", ReportKind.ACTIVITY, "resultado", "result", "outcome"),
    NEXT_STEP("nextStep", ReportKind.ACTIVITY, "proximo paso", "siguiente paso", "proxima accion", "compromiso", "next step"),
    DURATION_SECONDS("durationSeconds", ReportKind.ACTIVITY, "duracion en segundos", "duracion segundos", "duracion seg",
            "call duration in seconds", "duration in seconds"),
    DURATION_MINUTES("durationMinutes", ReportKind.ACTIVITY, "duracion", "duracion en minutos", "duracion minutos", "duracion min", "minutos",
            "call duration in minutes", "duration in minutes", "duration");

    private final String id;
    private final ReportKind only;
    private final List<String> headers;

    TargetField(String id, String... headers) {
        this(id, null, headers);
    }

    TargetField(String id, ReportKind only, String... headers) {
        this.id = id;
        this.only = only;
        this.headers = List.of(headers);
    }

    /** Whether reports of a kind can fill it; a case knows no adviser, and its comments are its text. */
    boolean isOf(ReportKind kind) {
        return only == kind || only == null && (kind != ReportKind.CASES || this != ADVISER && this != COMMENTS);
    }

    /** The id under which a profile keeps it. */
    String id() {
        return id;
    }

    List<String> headers() {
        return headers;
    }
}
