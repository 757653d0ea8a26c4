package org.dealercrm.intake;

import java.util.List;

/** A field that a report can fill, with the headers under which Spanish and English systems print it, the likeliest first. */
enum TargetField {
    EXTERNAL_ID("externalId", "id trafico", "n trafico", "no trafico", "n o trafico", "nro trafico", "num trafico", "numero trafico",
            "numero de trafico", "id prospecto", "id oportunidad", "n oportunidad", "oportunidad", "oferta", "n oferta", "codigo prospecto", "id",
            "codigo", "lead id", "leadid", "record id"),
    TRAFFIC_DATE("trafficDate", "fecha visita", "fecha de visita", "fecha trafico", "fecha de trafico", "fecha entrada", "fecha de entrada",
            "fecha alta", "fecha de alta", "fecha registro", "fecha de registro", "fecha creacion", "fecha de creacion", "fecha",
            "visit date", "traffic date", "created time", "date"),
    SITE("site", "sede", "centro", "concesion", "concesionario", "sucursal", "vitrina", "sala", "punto de venta", "branch", "showroom", "site"),
    BRAND("brand", "marca", "brand", "make"),
    ADVISER("adviser", "asesor", "asesor comercial", "asesor de ventas", "vendedor", "comercial", "consultor", "ejecutivo", "ejecutivo comercial",
            "nombre asesor", "nombre vendedor", "salesperson", "sales rep", "adviser", "advisor", "lead owner", "owner"),
    CUSTOMER_NAME("customerName", "cliente", "nombre cliente", "nombre del cliente", "nombre completo", "nombre y apellidos", "nombres y apellidos",
            "razon social", "prospecto", "nombre prospecto", "nombre", "nombres", "customer name", "customer", "full name", "name", "contact"),
    CUSTOMER_LAST_NAME("customerLastName", "apellidos", "apellido", "apellidos cliente", "primer apellido", "last name", "surname"),
    PHONE("phone", "celular", "telefono celular", "movil", "telefono movil", "tel movil", "telefono 1", "telefono", "telefono contacto",
            "telefonos", "tel", "mobile", "mobile phone", "cell", "phone"),
    SECOND_PHONE("secondPhone", "telefono 2", "telefono fijo", "fijo", "otro telefono", "telefono alterno", "tel 2", "telefono 1", "telefono",
            "tel", "home phone", "phone 2", "phone"),
    EMAIL("emailAddress", "correo electronico", "correo", "e mail", "email", "mail", "correo e"),
    MODEL("modelName", "modelo", "modelo de interes", "modelo interes", "vehiculo de interes", "vehiculo", "gama", "version", "model"),
    SOURCE("sourceName", "procedencia", "origen", "medio", "canal", "fuente", "como se entero", "lead source", "source"),
    STAGE("stage", "estado", "fase", "etapa", "situacion", "stage", "status"),
    COMMENTS("comments", "observaciones", "observacion", "comentarios", "comentario", "notas", "notes", "comments");

    private final String id;
    private final List<String> headers;

    TargetField(String id, String... headers) {
        this.id = id;
        this.headers = List.of(headers);
    }

    /** The id under which a profile keeps it. */
    String id() {
        return id;
    }

    List<String> headers() {
        return headers;
    }
}
