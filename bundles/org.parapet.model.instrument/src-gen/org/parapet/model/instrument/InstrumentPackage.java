/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Instruments as data: identity, fit, structure, process, scoring, findings and actions.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentFactory
 * @model kind="package"
 * @generated
 */
public interface InstrumentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "instrument";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://parapet.org/model/instrument";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "instrument";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InstrumentPackage eINSTANCE = org.parapet.model.instrument.impl.InstrumentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.CodedImpl <em>Coded</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.CodedImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getCoded()
	 * @generated
	 */
	int CODED = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODED__CODE = 0;

	/**
	 * The number of structural features of the '<em>Coded</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.InstrumentImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__EDITION = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Short Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SHORT_TITLE = 4;

	/**
	 * The feature id for the '<em><b>Abstract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ABSTRACT = 5;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__LANGUAGE = 6;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AUTHORS = 7;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__YEAR = 8;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PUBLISHER = 9;

	/**
	 * The feature id for the '<em><b>Fidelity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FIDELITY = 10;

	/**
	 * The feature id for the '<em><b>Fidelity Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FIDELITY_NOTE = 11;

	/**
	 * The feature id for the '<em><b>Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SOURCE = 12;

	/**
	 * The feature id for the '<em><b>Fit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FIT = 13;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SCALES = 14;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SECTIONS = 15;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SCORES = 16;

	/**
	 * The feature id for the '<em><b>Finding Kinds</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FINDING_KINDS = 17;

	/**
	 * The feature id for the '<em><b>Finding Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FINDING_RULES = 18;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ACTIONS = 19;

	/**
	 * The feature id for the '<em><b>Signposts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__SIGNPOSTS = 20;

	/**
	 * The feature id for the '<em><b>Process</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__PROCESS = 21;

	/**
	 * The feature id for the '<em><b>Frameworks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__FRAMEWORKS = 22;

	/**
	 * The feature id for the '<em><b>Errata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ERRATA = 23;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.SourceImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CITATION = 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__REFERENCE = 1;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__RIGHTS = 2;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__BASED_ON = 3;

	/**
	 * The feature id for the '<em><b>Obtain From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__OBTAIN_FROM = 4;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.FitImpl <em>Fit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.FitImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFit()
	 * @generated
	 */
	int FIT = 3;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__STAGES = 0;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__KINDS = 1;

	/**
	 * The feature id for the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__RESPONDENTS = 2;

	/**
	 * The feature id for the '<em><b>Minimum Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__MINIMUM_PARTICIPANTS = 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__MINUTES = 4;

	/**
	 * The feature id for the '<em><b>Administrations</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__ADMINISTRATIONS = 5;

	/**
	 * The feature id for the '<em><b>Yields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__YIELDS = 6;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT__NOTES = 7;

	/**
	 * The number of structural features of the '<em>Fit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ErratumImpl <em>Erratum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ErratumImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getErratum()
	 * @generated
	 */
	int ERRATUM = 4;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM__ITEMS = 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM__PLACE = 1;

	/**
	 * The feature id for the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM__PRINTED = 2;

	/**
	 * The feature id for the '<em><b>Elsewhere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM__ELSEWHERE = 3;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM__EXPLANATION = 4;

	/**
	 * The number of structural features of the '<em>Erratum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERRATUM_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ResponseScaleImpl <em>Response Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ResponseScaleImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getResponseScale()
	 * @generated
	 */
	int RESPONSE_SCALE = 5;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__TITLE = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__QUESTION = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__OPTIONS = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Score Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__SCORE_BASIS = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Score Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE__SCORE_NOTE = CODED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Response Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_SCALE_FEATURE_COUNT = CODED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.OptionImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 6;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__LABEL = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PRINTED = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__SCORE = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__POLARITY = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Strongest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__STRONGEST = CODED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = CODED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.SectionImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 7;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__INTRODUCTION = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__DESCRIPTION = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ITEMS = CODED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = CODED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ItemImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 8;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TEXT = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gloss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__GLOSS = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__GUIDANCE = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__FORMAT = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scales</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__SCALES = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tick Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TICK_POLARITY = CODED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__STAGES = CODED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__KINDS = CODED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Kept Live</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__KEPT_LIVE = CODED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NOTES = CODED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__BASED_ON = CODED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = CODED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ScoreImpl <em>Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ScoreImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 9;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__LABEL = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__AGGREGATION = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__SCALE = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__SECTIONS = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__ITEMS = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__MISSING = CODED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__BASIS = CODED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__SOURCE = CODED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Bands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE__BANDS = CODED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCORE_FEATURE_COUNT = CODED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.BandImpl <em>Band</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.BandImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getBand()
	 * @generated
	 */
	int BAND = 10;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__LABEL = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__LOWER_BOUND = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__MEANING = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND__SOURCE = CODED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Band</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAND_FEATURE_COUNT = CODED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.FindingKindImpl <em>Finding Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.FindingKindImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFindingKind()
	 * @generated
	 */
	int FINDING_KIND = 11;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__LABEL = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__MEANING = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__POLARITY = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Placement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__PLACEMENT = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Plan Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__PLAN_HEADING = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plan Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND__PLAN_INTRODUCTION = CODED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Finding Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_KIND_FEATURE_COUNT = CODED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.FindingRuleImpl <em>Finding Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.FindingRuleImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFindingRule()
	 * @generated
	 */
	int FINDING_RULE = 12;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__KIND = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quantifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__QUANTIFIER = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Options</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__OPTIONS = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Opposing Options</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__OPPOSING_OPTIONS = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ticks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__TICKS = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__SHARE = CODED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__SCALE = CODED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Other Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__OTHER_SCALE = CODED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Margin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__MARGIN = CODED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__ITEMS = CODED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__BASIS = CODED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE__SOURCE = CODED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Finding Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_RULE_FEATURE_COUNT = CODED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ActionImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 13;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KIND = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ITEMS = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Finding Kinds</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FINDING_KINDS = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TEXT = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SOURCE = CODED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = CODED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.SignpostImpl <em>Signpost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.SignpostImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSignpost()
	 * @generated
	 */
	int SIGNPOST = 14;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__KIND = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__TITLE = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__TEXT = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__ADDRESS = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__ITEMS = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Finding Kinds</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST__FINDING_KINDS = CODED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Signpost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNPOST_FEATURE_COUNT = CODED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ProcessImpl <em>Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ProcessImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getProcess()
	 * @generated
	 */
	int PROCESS = 15;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__INTRODUCTION = 0;

	/**
	 * The feature id for the '<em><b>Interview</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__INTERVIEW = 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__STEPS = 2;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__CHECKLISTS = 3;

	/**
	 * The feature id for the '<em><b>Agreement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__AGREEMENT = 4;

	/**
	 * The feature id for the '<em><b>Asks Next Assessment Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ASKS_NEXT_ASSESSMENT_DUE = 5;

	/**
	 * The number of structural features of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.InterviewTemplateImpl <em>Interview Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.InterviewTemplateImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getInterviewTemplate()
	 * @generated
	 */
	int INTERVIEW_TEMPLATE = 16;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_TEMPLATE__INTRODUCTION = 0;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_TEMPLATE__MINUTES = 1;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_TEMPLATE__PROMPTS = 2;

	/**
	 * The number of structural features of the '<em>Interview Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_TEMPLATE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.PromptImpl <em>Prompt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.PromptImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPrompt()
	 * @generated
	 */
	int PROMPT = 17;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TEXT = CODED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_FEATURE_COUNT = CODED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.PlanStepImpl <em>Plan Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.PlanStepImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPlanStep()
	 * @generated
	 */
	int PLAN_STEP = 18;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__ACTIVITY = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__OUTPUT = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP__OPTIONAL = CODED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Plan Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_STEP_FEATURE_COUNT = CODED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ChecklistImpl <em>Checklist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ChecklistImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getChecklist()
	 * @generated
	 */
	int CHECKLIST = 19;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TITLE = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__INTRODUCTION = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__LINES = CODED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_FEATURE_COUNT = CODED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ChecklistLineImpl <em>Checklist Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ChecklistLineImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getChecklistLine()
	 * @generated
	 */
	int CHECKLIST_LINE = 20;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_LINE__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_LINE__TEXT = CODED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Checklist Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_LINE_FEATURE_COUNT = CODED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.AgreementTemplateImpl <em>Agreement Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.AgreementTemplateImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAgreementTemplate()
	 * @generated
	 */
	int AGREEMENT_TEMPLATE = 21;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__TITLE = 0;

	/**
	 * The feature id for the '<em><b>Clauses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__CLAUSES = 1;

	/**
	 * The number of structural features of the '<em>Agreement Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.ClauseImpl <em>Clause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.ClauseImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getClause()
	 * @generated
	 */
	int CLAUSE = 22;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__HEADING = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE__TEXT = CODED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Clause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAUSE_FEATURE_COUNT = CODED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.FrameworkImpl <em>Framework</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.FrameworkImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFramework()
	 * @generated
	 */
	int FRAMEWORK = 23;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__TITLE = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__DESCRIPTION = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__HIGH_LABEL = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Low Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__LOW_LABEL = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__DIMENSIONS = CODED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK__SOURCE = CODED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Framework</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_FEATURE_COUNT = CODED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.impl.FrameworkDimensionImpl <em>Framework Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.impl.FrameworkDimensionImpl
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFrameworkDimension()
	 * @generated
	 */
	int FRAMEWORK_DIMENSION = 24;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__CODE = CODED__CODE;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__LABEL = CODED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__CONCEPT = CODED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__HIGH = CODED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__LOW = CODED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION__OUTCOME = CODED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Framework Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMEWORK_DIMENSION_FEATURE_COUNT = CODED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Fidelity <em>Fidelity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Fidelity
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFidelity()
	 * @generated
	 */
	int FIDELITY = 25;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Stage
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 26;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.PartneringKind <em>Partnering Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.PartneringKind
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPartneringKind()
	 * @generated
	 */
	int PARTNERING_KIND = 27;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Administration <em>Administration</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Administration
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAdministration()
	 * @generated
	 */
	int ADMINISTRATION = 28;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Yield <em>Yield</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Yield
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getYield()
	 * @generated
	 */
	int YIELD = 29;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.AnswerFormat <em>Answer Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.AnswerFormat
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAnswerFormat()
	 * @generated
	 */
	int ANSWER_FORMAT = 30;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Polarity
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 31;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Basis <em>Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Basis
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getBasis()
	 * @generated
	 */
	int BASIS = 32;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Aggregation <em>Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Aggregation
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAggregation()
	 * @generated
	 */
	int AGGREGATION = 33;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.MissingPolicy <em>Missing Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.MissingPolicy
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getMissingPolicy()
	 * @generated
	 */
	int MISSING_POLICY = 34;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.Quantifier <em>Quantifier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.Quantifier
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getQuantifier()
	 * @generated
	 */
	int QUANTIFIER = 35;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.TickState <em>Tick State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.TickState
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getTickState()
	 * @generated
	 */
	int TICK_STATE = 36;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.PlanPlacement <em>Plan Placement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.PlanPlacement
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPlanPlacement()
	 * @generated
	 */
	int PLAN_PLACEMENT = 37;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.ActionKind <em>Action Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.ActionKind
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getActionKind()
	 * @generated
	 */
	int ACTION_KIND = 38;

	/**
	 * The meta object id for the '{@link org.parapet.model.instrument.SignpostKind <em>Signpost Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.instrument.SignpostKind
	 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSignpostKind()
	 * @generated
	 */
	int SIGNPOST_KIND = 39;


	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Coded <em>Coded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coded</em>'.
	 * @see org.parapet.model.instrument.Coded
	 * @generated
	 */
	EClass getCoded();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Coded#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.parapet.model.instrument.Coded#getCode()
	 * @see #getCoded()
	 * @generated
	 */
	EAttribute getCoded_Code();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.parapet.model.instrument.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFormatVersion()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.parapet.model.instrument.Instrument#getId()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.instrument.Instrument#getEdition()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.Instrument#getTitle()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getShortTitle <em>Short Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Title</em>'.
	 * @see org.parapet.model.instrument.Instrument#getShortTitle()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_ShortTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getAbstract <em>Abstract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Abstract</em>'.
	 * @see org.parapet.model.instrument.Instrument#getAbstract()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Abstract();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.parapet.model.instrument.Instrument#getLanguage()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Instrument#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Authors</em>'.
	 * @see org.parapet.model.instrument.Instrument#getAuthors()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.parapet.model.instrument.Instrument#getYear()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.parapet.model.instrument.Instrument#getPublisher()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getFidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fidelity</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFidelity()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Fidelity();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Instrument#getFidelityNote <em>Fidelity Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fidelity Note</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFidelityNote()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_FidelityNote();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.instrument.Instrument#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Instrument#getSource()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Source();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.instrument.Instrument#getFit <em>Fit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fit</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFit()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Fit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scales</em>'.
	 * @see org.parapet.model.instrument.Instrument#getScales()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Scales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.parapet.model.instrument.Instrument#getSections()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.parapet.model.instrument.Instrument#getScores()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Scores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getFindingKinds <em>Finding Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Finding Kinds</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFindingKinds()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_FindingKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getFindingRules <em>Finding Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Finding Rules</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFindingRules()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_FindingRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.parapet.model.instrument.Instrument#getActions()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getSignposts <em>Signposts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signposts</em>'.
	 * @see org.parapet.model.instrument.Instrument#getSignposts()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Signposts();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.instrument.Instrument#getProcess <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Process</em>'.
	 * @see org.parapet.model.instrument.Instrument#getProcess()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Process();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getFrameworks <em>Frameworks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Frameworks</em>'.
	 * @see org.parapet.model.instrument.Instrument#getFrameworks()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Frameworks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Instrument#getErrata <em>Errata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Errata</em>'.
	 * @see org.parapet.model.instrument.Instrument#getErrata()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Errata();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Source#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.parapet.model.instrument.Source#getCitation()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Source#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.parapet.model.instrument.Source#getReference()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Source#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.parapet.model.instrument.Source#getRights()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Rights();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Source#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Based On</em>'.
	 * @see org.parapet.model.instrument.Source#getBasedOn()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_BasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Source#getObtainFrom <em>Obtain From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obtain From</em>'.
	 * @see org.parapet.model.instrument.Source#getObtainFrom()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_ObtainFrom();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Fit <em>Fit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fit</em>'.
	 * @see org.parapet.model.instrument.Fit
	 * @generated
	 */
	EClass getFit();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Fit#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stages</em>'.
	 * @see org.parapet.model.instrument.Fit#getStages()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Stages();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Fit#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.parapet.model.instrument.Fit#getKinds()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Fit#getRespondents <em>Respondents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Respondents</em>'.
	 * @see org.parapet.model.instrument.Fit#getRespondents()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Respondents();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Fit#getMinimumParticipants <em>Minimum Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Participants</em>'.
	 * @see org.parapet.model.instrument.Fit#getMinimumParticipants()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_MinimumParticipants();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Fit#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.parapet.model.instrument.Fit#getMinutes()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Minutes();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Fit#getAdministrations <em>Administrations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Administrations</em>'.
	 * @see org.parapet.model.instrument.Fit#getAdministrations()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Administrations();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Fit#getYields <em>Yields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Yields</em>'.
	 * @see org.parapet.model.instrument.Fit#getYields()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Yields();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Fit#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.parapet.model.instrument.Fit#getNotes()
	 * @see #getFit()
	 * @generated
	 */
	EAttribute getFit_Notes();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Erratum <em>Erratum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Erratum</em>'.
	 * @see org.parapet.model.instrument.Erratum
	 * @generated
	 */
	EClass getErratum();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Erratum#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.Erratum#getItems()
	 * @see #getErratum()
	 * @generated
	 */
	EReference getErratum_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Erratum#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.parapet.model.instrument.Erratum#getPlace()
	 * @see #getErratum()
	 * @generated
	 */
	EAttribute getErratum_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Erratum#getPrinted <em>Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed</em>'.
	 * @see org.parapet.model.instrument.Erratum#getPrinted()
	 * @see #getErratum()
	 * @generated
	 */
	EAttribute getErratum_Printed();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Erratum#getElsewhere <em>Elsewhere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elsewhere</em>'.
	 * @see org.parapet.model.instrument.Erratum#getElsewhere()
	 * @see #getErratum()
	 * @generated
	 */
	EAttribute getErratum_Elsewhere();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Erratum#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.parapet.model.instrument.Erratum#getExplanation()
	 * @see #getErratum()
	 * @generated
	 */
	EAttribute getErratum_Explanation();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.ResponseScale <em>Response Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response Scale</em>'.
	 * @see org.parapet.model.instrument.ResponseScale
	 * @generated
	 */
	EClass getResponseScale();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.ResponseScale#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.ResponseScale#getTitle()
	 * @see #getResponseScale()
	 * @generated
	 */
	EAttribute getResponseScale_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.ResponseScale#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.parapet.model.instrument.ResponseScale#getQuestion()
	 * @see #getResponseScale()
	 * @generated
	 */
	EAttribute getResponseScale_Question();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.ResponseScale#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.parapet.model.instrument.ResponseScale#getOptions()
	 * @see #getResponseScale()
	 * @generated
	 */
	EReference getResponseScale_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.ResponseScale#getScoreBasis <em>Score Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score Basis</em>'.
	 * @see org.parapet.model.instrument.ResponseScale#getScoreBasis()
	 * @see #getResponseScale()
	 * @generated
	 */
	EAttribute getResponseScale_ScoreBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.ResponseScale#getScoreNote <em>Score Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score Note</em>'.
	 * @see org.parapet.model.instrument.ResponseScale#getScoreNote()
	 * @see #getResponseScale()
	 * @generated
	 */
	EAttribute getResponseScale_ScoreNote();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.parapet.model.instrument.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Option#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.instrument.Option#getLabel()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Option#getPrinted <em>Printed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed</em>'.
	 * @see org.parapet.model.instrument.Option#getPrinted()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Printed();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Option#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.parapet.model.instrument.Option#getScore()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Option#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.parapet.model.instrument.Option#getPolarity()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Option#isStrongest <em>Strongest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strongest</em>'.
	 * @see org.parapet.model.instrument.Option#isStrongest()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Strongest();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.parapet.model.instrument.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Section#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.parapet.model.instrument.Section#getIntroduction()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Introduction();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Section#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.parapet.model.instrument.Section#getDescription()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Section#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.Section#getItems()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Items();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.parapet.model.instrument.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.Item#getText()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getGloss <em>Gloss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gloss</em>'.
	 * @see org.parapet.model.instrument.Item#getGloss()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Gloss();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.parapet.model.instrument.Item#getGuidance()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.parapet.model.instrument.Item#getFormat()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Format();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Item#getScales <em>Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Scales</em>'.
	 * @see org.parapet.model.instrument.Item#getScales()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Scales();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getTickPolarity <em>Tick Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tick Polarity</em>'.
	 * @see org.parapet.model.instrument.Item#getTickPolarity()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_TickPolarity();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Item#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stages</em>'.
	 * @see org.parapet.model.instrument.Item#getStages()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Stages();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.Item#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.parapet.model.instrument.Item#getKinds()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#isKeptLive <em>Kept Live</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept Live</em>'.
	 * @see org.parapet.model.instrument.Item#isKeptLive()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_KeptLive();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#isNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.parapet.model.instrument.Item#isNotes()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Item#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.parapet.model.instrument.Item#getBasedOn()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_BasedOn();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Score</em>'.
	 * @see org.parapet.model.instrument.Score
	 * @generated
	 */
	EClass getScore();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Score#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.instrument.Score#getLabel()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Score#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.parapet.model.instrument.Score#getAggregation()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Aggregation();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.instrument.Score#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.parapet.model.instrument.Score#getScale()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Scale();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Score#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sections</em>'.
	 * @see org.parapet.model.instrument.Score#getSections()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Sections();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Score#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.Score#getItems()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Score#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Missing</em>'.
	 * @see org.parapet.model.instrument.Score#getMissing()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Missing();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Score#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.parapet.model.instrument.Score#getBasis()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Score#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Score#getSource()
	 * @see #getScore()
	 * @generated
	 */
	EAttribute getScore_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Score#getBands <em>Bands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bands</em>'.
	 * @see org.parapet.model.instrument.Score#getBands()
	 * @see #getScore()
	 * @generated
	 */
	EReference getScore_Bands();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Band <em>Band</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Band</em>'.
	 * @see org.parapet.model.instrument.Band
	 * @generated
	 */
	EClass getBand();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Band#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.instrument.Band#getLabel()
	 * @see #getBand()
	 * @generated
	 */
	EAttribute getBand_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Band#getLowerBound <em>Lower Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Bound</em>'.
	 * @see org.parapet.model.instrument.Band#getLowerBound()
	 * @see #getBand()
	 * @generated
	 */
	EAttribute getBand_LowerBound();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Band#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.parapet.model.instrument.Band#getMeaning()
	 * @see #getBand()
	 * @generated
	 */
	EAttribute getBand_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Band#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Band#getSource()
	 * @see #getBand()
	 * @generated
	 */
	EAttribute getBand_Source();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.FindingKind <em>Finding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Kind</em>'.
	 * @see org.parapet.model.instrument.FindingKind
	 * @generated
	 */
	EClass getFindingKind();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getLabel()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getMeaning()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getPolarity()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getPlacement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Placement</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getPlacement()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_Placement();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getPlanHeading <em>Plan Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Heading</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getPlanHeading()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_PlanHeading();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingKind#getPlanIntroduction <em>Plan Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan Introduction</em>'.
	 * @see org.parapet.model.instrument.FindingKind#getPlanIntroduction()
	 * @see #getFindingKind()
	 * @generated
	 */
	EAttribute getFindingKind_PlanIntroduction();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.FindingRule <em>Finding Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding Rule</em>'.
	 * @see org.parapet.model.instrument.FindingRule
	 * @generated
	 */
	EClass getFindingRule();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.instrument.FindingRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getKind()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingRule#getQuantifier <em>Quantifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantifier</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getQuantifier()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Quantifier();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.FindingRule#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Options</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getOptions()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_Options();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.FindingRule#getOpposingOptions <em>Opposing Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Opposing Options</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getOpposingOptions()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_OpposingOptions();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.instrument.FindingRule#getTicks <em>Ticks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ticks</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getTicks()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Ticks();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingRule#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getShare()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Share();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.instrument.FindingRule#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scale</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getScale()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_Scale();

	/**
	 * Returns the meta object for the reference '{@link org.parapet.model.instrument.FindingRule#getOtherScale <em>Other Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Other Scale</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getOtherScale()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_OtherScale();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingRule#getMargin <em>Margin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Margin</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getMargin()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Margin();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.FindingRule#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getItems()
	 * @see #getFindingRule()
	 * @generated
	 */
	EReference getFindingRule_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingRule#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getBasis()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Basis();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FindingRule#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.parapet.model.instrument.FindingRule#getSource()
	 * @see #getFindingRule()
	 * @generated
	 */
	EAttribute getFindingRule_Source();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.parapet.model.instrument.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Action#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.parapet.model.instrument.Action#getKind()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Action#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.Action#getItems()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Items();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Action#getFindingKinds <em>Finding Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Finding Kinds</em>'.
	 * @see org.parapet.model.instrument.Action#getFindingKinds()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_FindingKinds();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Action#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.Action#getText()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Action#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Action#getSource()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Source();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Signpost <em>Signpost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signpost</em>'.
	 * @see org.parapet.model.instrument.Signpost
	 * @generated
	 */
	EClass getSignpost();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Signpost#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.parapet.model.instrument.Signpost#getKind()
	 * @see #getSignpost()
	 * @generated
	 */
	EAttribute getSignpost_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Signpost#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.Signpost#getTitle()
	 * @see #getSignpost()
	 * @generated
	 */
	EAttribute getSignpost_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Signpost#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.Signpost#getText()
	 * @see #getSignpost()
	 * @generated
	 */
	EAttribute getSignpost_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Signpost#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.parapet.model.instrument.Signpost#getAddress()
	 * @see #getSignpost()
	 * @generated
	 */
	EAttribute getSignpost_Address();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Signpost#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.parapet.model.instrument.Signpost#getItems()
	 * @see #getSignpost()
	 * @generated
	 */
	EReference getSignpost_Items();

	/**
	 * Returns the meta object for the reference list '{@link org.parapet.model.instrument.Signpost#getFindingKinds <em>Finding Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Finding Kinds</em>'.
	 * @see org.parapet.model.instrument.Signpost#getFindingKinds()
	 * @see #getSignpost()
	 * @generated
	 */
	EReference getSignpost_FindingKinds();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process</em>'.
	 * @see org.parapet.model.instrument.Process
	 * @generated
	 */
	EClass getProcess();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Process#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.parapet.model.instrument.Process#getIntroduction()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Introduction();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.instrument.Process#getInterview <em>Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Interview</em>'.
	 * @see org.parapet.model.instrument.Process#getInterview()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Interview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Process#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.parapet.model.instrument.Process#getSteps()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Process#getChecklists <em>Checklists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklists</em>'.
	 * @see org.parapet.model.instrument.Process#getChecklists()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Checklists();

	/**
	 * Returns the meta object for the containment reference '{@link org.parapet.model.instrument.Process#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Agreement</em>'.
	 * @see org.parapet.model.instrument.Process#getAgreement()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Agreement();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Process#isAsksNextAssessmentDue <em>Asks Next Assessment Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asks Next Assessment Due</em>'.
	 * @see org.parapet.model.instrument.Process#isAsksNextAssessmentDue()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_AsksNextAssessmentDue();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.InterviewTemplate <em>Interview Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview Template</em>'.
	 * @see org.parapet.model.instrument.InterviewTemplate
	 * @generated
	 */
	EClass getInterviewTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.InterviewTemplate#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.parapet.model.instrument.InterviewTemplate#getIntroduction()
	 * @see #getInterviewTemplate()
	 * @generated
	 */
	EAttribute getInterviewTemplate_Introduction();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.InterviewTemplate#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.parapet.model.instrument.InterviewTemplate#getMinutes()
	 * @see #getInterviewTemplate()
	 * @generated
	 */
	EAttribute getInterviewTemplate_Minutes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.InterviewTemplate#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.parapet.model.instrument.InterviewTemplate#getPrompts()
	 * @see #getInterviewTemplate()
	 * @generated
	 */
	EReference getInterviewTemplate_Prompts();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Prompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt</em>'.
	 * @see org.parapet.model.instrument.Prompt
	 * @generated
	 */
	EClass getPrompt();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Prompt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.Prompt#getText()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Text();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.PlanStep <em>Plan Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Step</em>'.
	 * @see org.parapet.model.instrument.PlanStep
	 * @generated
	 */
	EClass getPlanStep();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.PlanStep#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity</em>'.
	 * @see org.parapet.model.instrument.PlanStep#getActivity()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Activity();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.PlanStep#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.parapet.model.instrument.PlanStep#getOutput()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.PlanStep#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.parapet.model.instrument.PlanStep#isOptional()
	 * @see #getPlanStep()
	 * @generated
	 */
	EAttribute getPlanStep_Optional();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Checklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist</em>'.
	 * @see org.parapet.model.instrument.Checklist
	 * @generated
	 */
	EClass getChecklist();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Checklist#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.Checklist#getTitle()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Checklist#getIntroduction <em>Introduction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Introduction</em>'.
	 * @see org.parapet.model.instrument.Checklist#getIntroduction()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Introduction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Checklist#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.parapet.model.instrument.Checklist#getLines()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Lines();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.ChecklistLine <em>Checklist Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Line</em>'.
	 * @see org.parapet.model.instrument.ChecklistLine
	 * @generated
	 */
	EClass getChecklistLine();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.ChecklistLine#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.ChecklistLine#getText()
	 * @see #getChecklistLine()
	 * @generated
	 */
	EAttribute getChecklistLine_Text();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.AgreementTemplate <em>Agreement Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Template</em>'.
	 * @see org.parapet.model.instrument.AgreementTemplate
	 * @generated
	 */
	EClass getAgreementTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.AgreementTemplate#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.AgreementTemplate#getTitle()
	 * @see #getAgreementTemplate()
	 * @generated
	 */
	EAttribute getAgreementTemplate_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.AgreementTemplate#getClauses <em>Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clauses</em>'.
	 * @see org.parapet.model.instrument.AgreementTemplate#getClauses()
	 * @see #getAgreementTemplate()
	 * @generated
	 */
	EReference getAgreementTemplate_Clauses();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Clause <em>Clause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clause</em>'.
	 * @see org.parapet.model.instrument.Clause
	 * @generated
	 */
	EClass getClause();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Clause#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heading</em>'.
	 * @see org.parapet.model.instrument.Clause#getHeading()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Heading();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Clause#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.instrument.Clause#getText()
	 * @see #getClause()
	 * @generated
	 */
	EAttribute getClause_Text();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.Framework <em>Framework</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framework</em>'.
	 * @see org.parapet.model.instrument.Framework
	 * @generated
	 */
	EClass getFramework();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Framework#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.parapet.model.instrument.Framework#getTitle()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Framework#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.parapet.model.instrument.Framework#getDescription()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Framework#getHighLabel <em>High Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Label</em>'.
	 * @see org.parapet.model.instrument.Framework#getHighLabel()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_HighLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Framework#getLowLabel <em>Low Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low Label</em>'.
	 * @see org.parapet.model.instrument.Framework#getLowLabel()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_LowLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.instrument.Framework#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.parapet.model.instrument.Framework#getDimensions()
	 * @see #getFramework()
	 * @generated
	 */
	EReference getFramework_Dimensions();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.Framework#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.parapet.model.instrument.Framework#getSource()
	 * @see #getFramework()
	 * @generated
	 */
	EAttribute getFramework_Source();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.instrument.FrameworkDimension <em>Framework Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framework Dimension</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension
	 * @generated
	 */
	EClass getFrameworkDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FrameworkDimension#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension#getLabel()
	 * @see #getFrameworkDimension()
	 * @generated
	 */
	EAttribute getFrameworkDimension_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FrameworkDimension#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concept</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension#getConcept()
	 * @see #getFrameworkDimension()
	 * @generated
	 */
	EAttribute getFrameworkDimension_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FrameworkDimension#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension#getHigh()
	 * @see #getFrameworkDimension()
	 * @generated
	 */
	EAttribute getFrameworkDimension_High();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FrameworkDimension#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension#getLow()
	 * @see #getFrameworkDimension()
	 * @generated
	 */
	EAttribute getFrameworkDimension_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.instrument.FrameworkDimension#isOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.parapet.model.instrument.FrameworkDimension#isOutcome()
	 * @see #getFrameworkDimension()
	 * @generated
	 */
	EAttribute getFrameworkDimension_Outcome();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Fidelity <em>Fidelity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fidelity</em>'.
	 * @see org.parapet.model.instrument.Fidelity
	 * @generated
	 */
	EEnum getFidelity();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.parapet.model.instrument.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.PartneringKind <em>Partnering Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Partnering Kind</em>'.
	 * @see org.parapet.model.instrument.PartneringKind
	 * @generated
	 */
	EEnum getPartneringKind();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Administration <em>Administration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Administration</em>'.
	 * @see org.parapet.model.instrument.Administration
	 * @generated
	 */
	EEnum getAdministration();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Yield <em>Yield</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Yield</em>'.
	 * @see org.parapet.model.instrument.Yield
	 * @generated
	 */
	EEnum getYield();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.AnswerFormat <em>Answer Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer Format</em>'.
	 * @see org.parapet.model.instrument.AnswerFormat
	 * @generated
	 */
	EEnum getAnswerFormat();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.parapet.model.instrument.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Basis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Basis</em>'.
	 * @see org.parapet.model.instrument.Basis
	 * @generated
	 */
	EEnum getBasis();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Aggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation</em>'.
	 * @see org.parapet.model.instrument.Aggregation
	 * @generated
	 */
	EEnum getAggregation();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.MissingPolicy <em>Missing Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Missing Policy</em>'.
	 * @see org.parapet.model.instrument.MissingPolicy
	 * @generated
	 */
	EEnum getMissingPolicy();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.Quantifier <em>Quantifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quantifier</em>'.
	 * @see org.parapet.model.instrument.Quantifier
	 * @generated
	 */
	EEnum getQuantifier();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.TickState <em>Tick State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tick State</em>'.
	 * @see org.parapet.model.instrument.TickState
	 * @generated
	 */
	EEnum getTickState();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.PlanPlacement <em>Plan Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Placement</em>'.
	 * @see org.parapet.model.instrument.PlanPlacement
	 * @generated
	 */
	EEnum getPlanPlacement();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.ActionKind <em>Action Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Kind</em>'.
	 * @see org.parapet.model.instrument.ActionKind
	 * @generated
	 */
	EEnum getActionKind();

	/**
	 * Returns the meta object for enum '{@link org.parapet.model.instrument.SignpostKind <em>Signpost Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signpost Kind</em>'.
	 * @see org.parapet.model.instrument.SignpostKind
	 * @generated
	 */
	EEnum getSignpostKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InstrumentFactory getInstrumentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.CodedImpl <em>Coded</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.CodedImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getCoded()
		 * @generated
		 */
		EClass CODED = eINSTANCE.getCoded();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODED__CODE = eINSTANCE.getCoded_Code();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.InstrumentImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__FORMAT_VERSION = eINSTANCE.getInstrument_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__ID = eINSTANCE.getInstrument_Id();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__EDITION = eINSTANCE.getInstrument_Edition();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__TITLE = eINSTANCE.getInstrument_Title();

		/**
		 * The meta object literal for the '<em><b>Short Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__SHORT_TITLE = eINSTANCE.getInstrument_ShortTitle();

		/**
		 * The meta object literal for the '<em><b>Abstract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__ABSTRACT = eINSTANCE.getInstrument_Abstract();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__LANGUAGE = eINSTANCE.getInstrument_Language();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__AUTHORS = eINSTANCE.getInstrument_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__YEAR = eINSTANCE.getInstrument_Year();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__PUBLISHER = eINSTANCE.getInstrument_Publisher();

		/**
		 * The meta object literal for the '<em><b>Fidelity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__FIDELITY = eINSTANCE.getInstrument_Fidelity();

		/**
		 * The meta object literal for the '<em><b>Fidelity Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__FIDELITY_NOTE = eINSTANCE.getInstrument_FidelityNote();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SOURCE = eINSTANCE.getInstrument_Source();

		/**
		 * The meta object literal for the '<em><b>Fit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__FIT = eINSTANCE.getInstrument_Fit();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SCALES = eINSTANCE.getInstrument_Scales();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SECTIONS = eINSTANCE.getInstrument_Sections();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SCORES = eINSTANCE.getInstrument_Scores();

		/**
		 * The meta object literal for the '<em><b>Finding Kinds</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__FINDING_KINDS = eINSTANCE.getInstrument_FindingKinds();

		/**
		 * The meta object literal for the '<em><b>Finding Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__FINDING_RULES = eINSTANCE.getInstrument_FindingRules();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ACTIONS = eINSTANCE.getInstrument_Actions();

		/**
		 * The meta object literal for the '<em><b>Signposts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__SIGNPOSTS = eINSTANCE.getInstrument_Signposts();

		/**
		 * The meta object literal for the '<em><b>Process</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__PROCESS = eINSTANCE.getInstrument_Process();

		/**
		 * The meta object literal for the '<em><b>Frameworks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__FRAMEWORKS = eINSTANCE.getInstrument_Frameworks();

		/**
		 * The meta object literal for the '<em><b>Errata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ERRATA = eINSTANCE.getInstrument_Errata();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.SourceImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CITATION = eINSTANCE.getSource_Citation();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__REFERENCE = eINSTANCE.getSource_Reference();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__RIGHTS = eINSTANCE.getSource_Rights();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__BASED_ON = eINSTANCE.getSource_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Obtain From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__OBTAIN_FROM = eINSTANCE.getSource_ObtainFrom();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.FitImpl <em>Fit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.FitImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFit()
		 * @generated
		 */
		EClass FIT = eINSTANCE.getFit();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__STAGES = eINSTANCE.getFit_Stages();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__KINDS = eINSTANCE.getFit_Kinds();

		/**
		 * The meta object literal for the '<em><b>Respondents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__RESPONDENTS = eINSTANCE.getFit_Respondents();

		/**
		 * The meta object literal for the '<em><b>Minimum Participants</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__MINIMUM_PARTICIPANTS = eINSTANCE.getFit_MinimumParticipants();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__MINUTES = eINSTANCE.getFit_Minutes();

		/**
		 * The meta object literal for the '<em><b>Administrations</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__ADMINISTRATIONS = eINSTANCE.getFit_Administrations();

		/**
		 * The meta object literal for the '<em><b>Yields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__YIELDS = eINSTANCE.getFit_Yields();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIT__NOTES = eINSTANCE.getFit_Notes();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ErratumImpl <em>Erratum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ErratumImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getErratum()
		 * @generated
		 */
		EClass ERRATUM = eINSTANCE.getErratum();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ERRATUM__ITEMS = eINSTANCE.getErratum_Items();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERRATUM__PLACE = eINSTANCE.getErratum_Place();

		/**
		 * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERRATUM__PRINTED = eINSTANCE.getErratum_Printed();

		/**
		 * The meta object literal for the '<em><b>Elsewhere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERRATUM__ELSEWHERE = eINSTANCE.getErratum_Elsewhere();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERRATUM__EXPLANATION = eINSTANCE.getErratum_Explanation();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ResponseScaleImpl <em>Response Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ResponseScaleImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getResponseScale()
		 * @generated
		 */
		EClass RESPONSE_SCALE = eINSTANCE.getResponseScale();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_SCALE__TITLE = eINSTANCE.getResponseScale_Title();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_SCALE__QUESTION = eINSTANCE.getResponseScale_Question();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE_SCALE__OPTIONS = eINSTANCE.getResponseScale_Options();

		/**
		 * The meta object literal for the '<em><b>Score Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_SCALE__SCORE_BASIS = eINSTANCE.getResponseScale_ScoreBasis();

		/**
		 * The meta object literal for the '<em><b>Score Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE_SCALE__SCORE_NOTE = eINSTANCE.getResponseScale_ScoreNote();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.OptionImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__LABEL = eINSTANCE.getOption_Label();

		/**
		 * The meta object literal for the '<em><b>Printed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__PRINTED = eINSTANCE.getOption_Printed();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__SCORE = eINSTANCE.getOption_Score();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__POLARITY = eINSTANCE.getOption_Polarity();

		/**
		 * The meta object literal for the '<em><b>Strongest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__STRONGEST = eINSTANCE.getOption_Strongest();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.SectionImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__INTRODUCTION = eINSTANCE.getSection_Introduction();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__DESCRIPTION = eINSTANCE.getSection_Description();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__ITEMS = eINSTANCE.getSection_Items();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ItemImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__TEXT = eINSTANCE.getItem_Text();

		/**
		 * The meta object literal for the '<em><b>Gloss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__GLOSS = eINSTANCE.getItem_Gloss();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__GUIDANCE = eINSTANCE.getItem_Guidance();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__FORMAT = eINSTANCE.getItem_Format();

		/**
		 * The meta object literal for the '<em><b>Scales</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__SCALES = eINSTANCE.getItem_Scales();

		/**
		 * The meta object literal for the '<em><b>Tick Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__TICK_POLARITY = eINSTANCE.getItem_TickPolarity();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__STAGES = eINSTANCE.getItem_Stages();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__KINDS = eINSTANCE.getItem_Kinds();

		/**
		 * The meta object literal for the '<em><b>Kept Live</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__KEPT_LIVE = eINSTANCE.getItem_KeptLive();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NOTES = eINSTANCE.getItem_Notes();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__BASED_ON = eINSTANCE.getItem_BasedOn();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ScoreImpl <em>Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ScoreImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getScore()
		 * @generated
		 */
		EClass SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__LABEL = eINSTANCE.getScore_Label();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__AGGREGATION = eINSTANCE.getScore_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__SCALE = eINSTANCE.getScore_Scale();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__SECTIONS = eINSTANCE.getScore_Sections();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__ITEMS = eINSTANCE.getScore_Items();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__MISSING = eINSTANCE.getScore_Missing();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__BASIS = eINSTANCE.getScore_Basis();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCORE__SOURCE = eINSTANCE.getScore_Source();

		/**
		 * The meta object literal for the '<em><b>Bands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCORE__BANDS = eINSTANCE.getScore_Bands();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.BandImpl <em>Band</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.BandImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getBand()
		 * @generated
		 */
		EClass BAND = eINSTANCE.getBand();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND__LABEL = eINSTANCE.getBand_Label();

		/**
		 * The meta object literal for the '<em><b>Lower Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND__LOWER_BOUND = eINSTANCE.getBand_LowerBound();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND__MEANING = eINSTANCE.getBand_Meaning();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAND__SOURCE = eINSTANCE.getBand_Source();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.FindingKindImpl <em>Finding Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.FindingKindImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFindingKind()
		 * @generated
		 */
		EClass FINDING_KIND = eINSTANCE.getFindingKind();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__LABEL = eINSTANCE.getFindingKind_Label();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__MEANING = eINSTANCE.getFindingKind_Meaning();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__POLARITY = eINSTANCE.getFindingKind_Polarity();

		/**
		 * The meta object literal for the '<em><b>Placement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__PLACEMENT = eINSTANCE.getFindingKind_Placement();

		/**
		 * The meta object literal for the '<em><b>Plan Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__PLAN_HEADING = eINSTANCE.getFindingKind_PlanHeading();

		/**
		 * The meta object literal for the '<em><b>Plan Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_KIND__PLAN_INTRODUCTION = eINSTANCE.getFindingKind_PlanIntroduction();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.FindingRuleImpl <em>Finding Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.FindingRuleImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFindingRule()
		 * @generated
		 */
		EClass FINDING_RULE = eINSTANCE.getFindingRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__KIND = eINSTANCE.getFindingRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Quantifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__QUANTIFIER = eINSTANCE.getFindingRule_Quantifier();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__OPTIONS = eINSTANCE.getFindingRule_Options();

		/**
		 * The meta object literal for the '<em><b>Opposing Options</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__OPPOSING_OPTIONS = eINSTANCE.getFindingRule_OpposingOptions();

		/**
		 * The meta object literal for the '<em><b>Ticks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__TICKS = eINSTANCE.getFindingRule_Ticks();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__SHARE = eINSTANCE.getFindingRule_Share();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__SCALE = eINSTANCE.getFindingRule_Scale();

		/**
		 * The meta object literal for the '<em><b>Other Scale</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__OTHER_SCALE = eINSTANCE.getFindingRule_OtherScale();

		/**
		 * The meta object literal for the '<em><b>Margin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__MARGIN = eINSTANCE.getFindingRule_Margin();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING_RULE__ITEMS = eINSTANCE.getFindingRule_Items();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__BASIS = eINSTANCE.getFindingRule_Basis();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING_RULE__SOURCE = eINSTANCE.getFindingRule_Source();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ActionImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__KIND = eINSTANCE.getAction_Kind();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__ITEMS = eINSTANCE.getAction_Items();

		/**
		 * The meta object literal for the '<em><b>Finding Kinds</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__FINDING_KINDS = eINSTANCE.getAction_FindingKinds();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TEXT = eINSTANCE.getAction_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__SOURCE = eINSTANCE.getAction_Source();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.SignpostImpl <em>Signpost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.SignpostImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSignpost()
		 * @generated
		 */
		EClass SIGNPOST = eINSTANCE.getSignpost();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNPOST__KIND = eINSTANCE.getSignpost_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNPOST__TITLE = eINSTANCE.getSignpost_Title();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNPOST__TEXT = eINSTANCE.getSignpost_Text();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNPOST__ADDRESS = eINSTANCE.getSignpost_Address();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNPOST__ITEMS = eINSTANCE.getSignpost_Items();

		/**
		 * The meta object literal for the '<em><b>Finding Kinds</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGNPOST__FINDING_KINDS = eINSTANCE.getSignpost_FindingKinds();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ProcessImpl <em>Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ProcessImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getProcess()
		 * @generated
		 */
		EClass PROCESS = eINSTANCE.getProcess();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__INTRODUCTION = eINSTANCE.getProcess_Introduction();

		/**
		 * The meta object literal for the '<em><b>Interview</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__INTERVIEW = eINSTANCE.getProcess_Interview();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__STEPS = eINSTANCE.getProcess_Steps();

		/**
		 * The meta object literal for the '<em><b>Checklists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__CHECKLISTS = eINSTANCE.getProcess_Checklists();

		/**
		 * The meta object literal for the '<em><b>Agreement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__AGREEMENT = eINSTANCE.getProcess_Agreement();

		/**
		 * The meta object literal for the '<em><b>Asks Next Assessment Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__ASKS_NEXT_ASSESSMENT_DUE = eINSTANCE.getProcess_AsksNextAssessmentDue();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.InterviewTemplateImpl <em>Interview Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.InterviewTemplateImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getInterviewTemplate()
		 * @generated
		 */
		EClass INTERVIEW_TEMPLATE = eINSTANCE.getInterviewTemplate();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_TEMPLATE__INTRODUCTION = eINSTANCE.getInterviewTemplate_Introduction();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_TEMPLATE__MINUTES = eINSTANCE.getInterviewTemplate_Minutes();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW_TEMPLATE__PROMPTS = eINSTANCE.getInterviewTemplate_Prompts();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.PromptImpl <em>Prompt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.PromptImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPrompt()
		 * @generated
		 */
		EClass PROMPT = eINSTANCE.getPrompt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TEXT = eINSTANCE.getPrompt_Text();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.PlanStepImpl <em>Plan Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.PlanStepImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPlanStep()
		 * @generated
		 */
		EClass PLAN_STEP = eINSTANCE.getPlanStep();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__ACTIVITY = eINSTANCE.getPlanStep_Activity();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__OUTPUT = eINSTANCE.getPlanStep_Output();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_STEP__OPTIONAL = eINSTANCE.getPlanStep_Optional();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ChecklistImpl <em>Checklist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ChecklistImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getChecklist()
		 * @generated
		 */
		EClass CHECKLIST = eINSTANCE.getChecklist();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__TITLE = eINSTANCE.getChecklist_Title();

		/**
		 * The meta object literal for the '<em><b>Introduction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__INTRODUCTION = eINSTANCE.getChecklist_Introduction();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__LINES = eINSTANCE.getChecklist_Lines();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ChecklistLineImpl <em>Checklist Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ChecklistLineImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getChecklistLine()
		 * @generated
		 */
		EClass CHECKLIST_LINE = eINSTANCE.getChecklistLine();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_LINE__TEXT = eINSTANCE.getChecklistLine_Text();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.AgreementTemplateImpl <em>Agreement Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.AgreementTemplateImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAgreementTemplate()
		 * @generated
		 */
		EClass AGREEMENT_TEMPLATE = eINSTANCE.getAgreementTemplate();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_TEMPLATE__TITLE = eINSTANCE.getAgreementTemplate_Title();

		/**
		 * The meta object literal for the '<em><b>Clauses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_TEMPLATE__CLAUSES = eINSTANCE.getAgreementTemplate_Clauses();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.ClauseImpl <em>Clause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.ClauseImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getClause()
		 * @generated
		 */
		EClass CLAUSE = eINSTANCE.getClause();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__HEADING = eINSTANCE.getClause_Heading();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAUSE__TEXT = eINSTANCE.getClause_Text();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.FrameworkImpl <em>Framework</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.FrameworkImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFramework()
		 * @generated
		 */
		EClass FRAMEWORK = eINSTANCE.getFramework();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__TITLE = eINSTANCE.getFramework_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__DESCRIPTION = eINSTANCE.getFramework_Description();

		/**
		 * The meta object literal for the '<em><b>High Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__HIGH_LABEL = eINSTANCE.getFramework_HighLabel();

		/**
		 * The meta object literal for the '<em><b>Low Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__LOW_LABEL = eINSTANCE.getFramework_LowLabel();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMEWORK__DIMENSIONS = eINSTANCE.getFramework_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK__SOURCE = eINSTANCE.getFramework_Source();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.impl.FrameworkDimensionImpl <em>Framework Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.impl.FrameworkDimensionImpl
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFrameworkDimension()
		 * @generated
		 */
		EClass FRAMEWORK_DIMENSION = eINSTANCE.getFrameworkDimension();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_DIMENSION__LABEL = eINSTANCE.getFrameworkDimension_Label();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_DIMENSION__CONCEPT = eINSTANCE.getFrameworkDimension_Concept();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_DIMENSION__HIGH = eINSTANCE.getFrameworkDimension_High();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_DIMENSION__LOW = eINSTANCE.getFrameworkDimension_Low();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMEWORK_DIMENSION__OUTCOME = eINSTANCE.getFrameworkDimension_Outcome();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Fidelity <em>Fidelity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Fidelity
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getFidelity()
		 * @generated
		 */
		EEnum FIDELITY = eINSTANCE.getFidelity();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Stage
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.PartneringKind <em>Partnering Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.PartneringKind
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPartneringKind()
		 * @generated
		 */
		EEnum PARTNERING_KIND = eINSTANCE.getPartneringKind();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Administration <em>Administration</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Administration
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAdministration()
		 * @generated
		 */
		EEnum ADMINISTRATION = eINSTANCE.getAdministration();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Yield <em>Yield</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Yield
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getYield()
		 * @generated
		 */
		EEnum YIELD = eINSTANCE.getYield();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.AnswerFormat <em>Answer Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.AnswerFormat
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAnswerFormat()
		 * @generated
		 */
		EEnum ANSWER_FORMAT = eINSTANCE.getAnswerFormat();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Polarity
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Basis <em>Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Basis
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getBasis()
		 * @generated
		 */
		EEnum BASIS = eINSTANCE.getBasis();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Aggregation <em>Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Aggregation
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getAggregation()
		 * @generated
		 */
		EEnum AGGREGATION = eINSTANCE.getAggregation();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.MissingPolicy <em>Missing Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.MissingPolicy
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getMissingPolicy()
		 * @generated
		 */
		EEnum MISSING_POLICY = eINSTANCE.getMissingPolicy();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.Quantifier <em>Quantifier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.Quantifier
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getQuantifier()
		 * @generated
		 */
		EEnum QUANTIFIER = eINSTANCE.getQuantifier();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.TickState <em>Tick State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.TickState
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getTickState()
		 * @generated
		 */
		EEnum TICK_STATE = eINSTANCE.getTickState();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.PlanPlacement <em>Plan Placement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.PlanPlacement
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getPlanPlacement()
		 * @generated
		 */
		EEnum PLAN_PLACEMENT = eINSTANCE.getPlanPlacement();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.ActionKind <em>Action Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.ActionKind
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getActionKind()
		 * @generated
		 */
		EEnum ACTION_KIND = eINSTANCE.getActionKind();

		/**
		 * The meta object literal for the '{@link org.parapet.model.instrument.SignpostKind <em>Signpost Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.instrument.SignpostKind
		 * @see org.parapet.model.instrument.impl.InstrumentPackageImpl#getSignpostKind()
		 * @generated
		 */
		EEnum SIGNPOST_KIND = eINSTANCE.getSignpostKind();

	}

} //InstrumentPackage
