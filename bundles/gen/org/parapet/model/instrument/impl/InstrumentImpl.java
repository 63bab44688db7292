/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.instrument.Action;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Fidelity;
import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.FindingRule;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Score;
import org.parapet.model.instrument.Section;
import org.parapet.model.instrument.Signpost;
import org.parapet.model.instrument.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getShortTitle <em>Short Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getAbstract <em>Abstract</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getAuthors <em>Authors</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFidelity <em>Fidelity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFidelityNote <em>Fidelity Note</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFit <em>Fit</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getSections <em>Sections</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getScores <em>Scores</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFindingKinds <em>Finding Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFindingRules <em>Finding Rules</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getSignposts <em>Signposts</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getProcess <em>Process</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getFrameworks <em>Frameworks</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.InstrumentImpl#getErrata <em>Errata</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentImpl extends MinimalEObjectImpl.Container implements Instrument {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortTitle() <em>Short Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORT_TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortTitle() <em>Short Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortTitle()
	 * @generated
	 * @ordered
	 */
	protected String shortTitle = SHORT_TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSTRACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbstract() <em>Abstract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbstract()
	 * @generated
	 * @ordered
	 */
	protected String abstract_ = ABSTRACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = "en";

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthors() <em>Authors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> authors;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFidelity() <em>Fidelity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelity()
	 * @generated
	 * @ordered
	 */
	protected static final Fidelity FIDELITY_EDEFAULT = Fidelity.VERBATIM;

	/**
	 * The cached value of the '{@link #getFidelity() <em>Fidelity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelity()
	 * @generated
	 * @ordered
	 */
	protected Fidelity fidelity = FIDELITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFidelityNote() <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelityNote()
	 * @generated
	 * @ordered
	 */
	protected static final String FIDELITY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFidelityNote() <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelityNote()
	 * @generated
	 * @ordered
	 */
	protected String fidelityNote = FIDELITY_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getFit() <em>Fit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFit()
	 * @generated
	 * @ordered
	 */
	protected Fit fit;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponseScale> scales;

	/**
	 * The cached value of the '{@link #getSections() <em>Sections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSections()
	 * @generated
	 * @ordered
	 */
	protected EList<Section> sections;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<Score> scores;

	/**
	 * The cached value of the '{@link #getFindingKinds() <em>Finding Kinds</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingKind> findingKinds;

	/**
	 * The cached value of the '{@link #getFindingRules() <em>Finding Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingRules()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingRule> findingRules;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getSignposts() <em>Signposts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignposts()
	 * @generated
	 * @ordered
	 */
	protected EList<Signpost> signposts;

	/**
	 * The cached value of the '{@link #getProcess() <em>Process</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcess()
	 * @generated
	 * @ordered
	 */
	protected org.parapet.model.instrument.Process process;

	/**
	 * The cached value of the '{@link #getFrameworks() <em>Frameworks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrameworks()
	 * @generated
	 * @ordered
	 */
	protected EList<Framework> frameworks;

	/**
	 * The cached value of the '{@link #getErrata() <em>Errata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrata()
	 * @generated
	 * @ordered
	 */
	protected EList<Erratum> errata;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.INSTRUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortTitle() {
		return shortTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortTitle(String newShortTitle) {
		String oldShortTitle = shortTitle;
		shortTitle = newShortTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__SHORT_TITLE, oldShortTitle, shortTitle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbstract() {
		return abstract_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbstract(String newAbstract) {
		String oldAbstract = abstract_;
		abstract_ = newAbstract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__ABSTRACT, oldAbstract, abstract_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAuthors() {
		if (authors == null) {
			authors = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.INSTRUMENT__AUTHORS);
		}
		return authors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fidelity getFidelity() {
		return fidelity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFidelity(Fidelity newFidelity) {
		Fidelity oldFidelity = fidelity;
		fidelity = newFidelity == null ? FIDELITY_EDEFAULT : newFidelity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__FIDELITY, oldFidelity, fidelity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFidelityNote() {
		return fidelityNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFidelityNote(String newFidelityNote) {
		String oldFidelityNote = fidelityNote;
		fidelityNote = newFidelityNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__FIDELITY_NOTE, oldFidelityNote, fidelityNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSource(Source newSource, NotificationChain msgs) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__SOURCE, oldSource, newSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		if (newSource != source) {
			NotificationChain msgs = null;
			if (source != null)
				msgs = ((InternalEObject)source).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__SOURCE, null, msgs);
			if (newSource != null)
				msgs = ((InternalEObject)newSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__SOURCE, null, msgs);
			msgs = basicSetSource(newSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__SOURCE, newSource, newSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fit getFit() {
		return fit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFit(Fit newFit, NotificationChain msgs) {
		Fit oldFit = fit;
		fit = newFit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__FIT, oldFit, newFit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFit(Fit newFit) {
		if (newFit != fit) {
			NotificationChain msgs = null;
			if (fit != null)
				msgs = ((InternalEObject)fit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__FIT, null, msgs);
			if (newFit != null)
				msgs = ((InternalEObject)newFit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__FIT, null, msgs);
			msgs = basicSetFit(newFit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__FIT, newFit, newFit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponseScale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<ResponseScale>(ResponseScale.class, this, InstrumentPackage.INSTRUMENT__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Section> getSections() {
		if (sections == null) {
			sections = new EObjectContainmentEList<Section>(Section.class, this, InstrumentPackage.INSTRUMENT__SECTIONS);
		}
		return sections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Score> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<Score>(Score.class, this, InstrumentPackage.INSTRUMENT__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingKind> getFindingKinds() {
		if (findingKinds == null) {
			findingKinds = new EObjectContainmentEList<FindingKind>(FindingKind.class, this, InstrumentPackage.INSTRUMENT__FINDING_KINDS);
		}
		return findingKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingRule> getFindingRules() {
		if (findingRules == null) {
			findingRules = new EObjectContainmentEList<FindingRule>(FindingRule.class, this, InstrumentPackage.INSTRUMENT__FINDING_RULES);
		}
		return findingRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, InstrumentPackage.INSTRUMENT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Signpost> getSignposts() {
		if (signposts == null) {
			signposts = new EObjectContainmentEList<Signpost>(Signpost.class, this, InstrumentPackage.INSTRUMENT__SIGNPOSTS);
		}
		return signposts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.parapet.model.instrument.Process getProcess() {
		return process;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProcess(org.parapet.model.instrument.Process newProcess, NotificationChain msgs) {
		org.parapet.model.instrument.Process oldProcess = process;
		process = newProcess;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__PROCESS, oldProcess, newProcess);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcess(org.parapet.model.instrument.Process newProcess) {
		if (newProcess != process) {
			NotificationChain msgs = null;
			if (process != null)
				msgs = ((InternalEObject)process).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__PROCESS, null, msgs);
			if (newProcess != null)
				msgs = ((InternalEObject)newProcess).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.INSTRUMENT__PROCESS, null, msgs);
			msgs = basicSetProcess(newProcess, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSTRUMENT__PROCESS, newProcess, newProcess));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Framework> getFrameworks() {
		if (frameworks == null) {
			frameworks = new EObjectContainmentEList<Framework>(Framework.class, this, InstrumentPackage.INSTRUMENT__FRAMEWORKS);
		}
		return frameworks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Erratum> getErrata() {
		if (errata == null) {
			errata = new EObjectContainmentEList<Erratum>(Erratum.class, this, InstrumentPackage.INSTRUMENT__ERRATA);
		}
		return errata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__SOURCE:
				return basicSetSource(null, msgs);
			case InstrumentPackage.INSTRUMENT__FIT:
				return basicSetFit(null, msgs);
			case InstrumentPackage.INSTRUMENT__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__SECTIONS:
				return ((InternalEList<?>)getSections()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
				return ((InternalEList<?>)getFindingKinds()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
				return ((InternalEList<?>)getFindingRules()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
				return ((InternalEList<?>)getSignposts()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__PROCESS:
				return basicSetProcess(null, msgs);
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
				return ((InternalEList<?>)getFrameworks()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.INSTRUMENT__ERRATA:
				return ((InternalEList<?>)getErrata()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__FORMAT_VERSION:
				return getFormatVersion();
			case InstrumentPackage.INSTRUMENT__ID:
				return getId();
			case InstrumentPackage.INSTRUMENT__EDITION:
				return getEdition();
			case InstrumentPackage.INSTRUMENT__TITLE:
				return getTitle();
			case InstrumentPackage.INSTRUMENT__SHORT_TITLE:
				return getShortTitle();
			case InstrumentPackage.INSTRUMENT__ABSTRACT:
				return getAbstract();
			case InstrumentPackage.INSTRUMENT__LANGUAGE:
				return getLanguage();
			case InstrumentPackage.INSTRUMENT__AUTHORS:
				return getAuthors();
			case InstrumentPackage.INSTRUMENT__YEAR:
				return getYear();
			case InstrumentPackage.INSTRUMENT__PUBLISHER:
				return getPublisher();
			case InstrumentPackage.INSTRUMENT__FIDELITY:
				return getFidelity();
			case InstrumentPackage.INSTRUMENT__FIDELITY_NOTE:
				return getFidelityNote();
			case InstrumentPackage.INSTRUMENT__SOURCE:
				return getSource();
			case InstrumentPackage.INSTRUMENT__FIT:
				return getFit();
			case InstrumentPackage.INSTRUMENT__SCALES:
				return getScales();
			case InstrumentPackage.INSTRUMENT__SECTIONS:
				return getSections();
			case InstrumentPackage.INSTRUMENT__SCORES:
				return getScores();
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
				return getFindingKinds();
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
				return getFindingRules();
			case InstrumentPackage.INSTRUMENT__ACTIONS:
				return getActions();
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
				return getSignposts();
			case InstrumentPackage.INSTRUMENT__PROCESS:
				return getProcess();
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
				return getFrameworks();
			case InstrumentPackage.INSTRUMENT__ERRATA:
				return getErrata();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ID:
				setId((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__EDITION:
				setEdition((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__TITLE:
				setTitle((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SHORT_TITLE:
				setShortTitle((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ABSTRACT:
				setAbstract((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__AUTHORS:
				getAuthors().clear();
				getAuthors().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__YEAR:
				setYear((Integer)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FIDELITY:
				setFidelity((Fidelity)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FIDELITY_NOTE:
				setFidelityNote((String)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SOURCE:
				setSource((Source)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FIT:
				setFit((Fit)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends ResponseScale>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SECTIONS:
				getSections().clear();
				getSections().addAll((Collection<? extends Section>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends Score>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
				getFindingKinds().clear();
				getFindingKinds().addAll((Collection<? extends FindingKind>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
				getFindingRules().clear();
				getFindingRules().addAll((Collection<? extends FindingRule>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
				getSignposts().clear();
				getSignposts().addAll((Collection<? extends Signpost>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__PROCESS:
				setProcess((org.parapet.model.instrument.Process)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
				getFrameworks().clear();
				getFrameworks().addAll((Collection<? extends Framework>)newValue);
				return;
			case InstrumentPackage.INSTRUMENT__ERRATA:
				getErrata().clear();
				getErrata().addAll((Collection<? extends Erratum>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__ID:
				setId(ID_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__SHORT_TITLE:
				setShortTitle(SHORT_TITLE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__ABSTRACT:
				setAbstract(ABSTRACT_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__AUTHORS:
				getAuthors().clear();
				return;
			case InstrumentPackage.INSTRUMENT__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__FIDELITY:
				setFidelity(FIDELITY_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__FIDELITY_NOTE:
				setFidelityNote(FIDELITY_NOTE_EDEFAULT);
				return;
			case InstrumentPackage.INSTRUMENT__SOURCE:
				setSource((Source)null);
				return;
			case InstrumentPackage.INSTRUMENT__FIT:
				setFit((Fit)null);
				return;
			case InstrumentPackage.INSTRUMENT__SCALES:
				getScales().clear();
				return;
			case InstrumentPackage.INSTRUMENT__SECTIONS:
				getSections().clear();
				return;
			case InstrumentPackage.INSTRUMENT__SCORES:
				getScores().clear();
				return;
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
				getFindingKinds().clear();
				return;
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
				getFindingRules().clear();
				return;
			case InstrumentPackage.INSTRUMENT__ACTIONS:
				getActions().clear();
				return;
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
				getSignposts().clear();
				return;
			case InstrumentPackage.INSTRUMENT__PROCESS:
				setProcess((org.parapet.model.instrument.Process)null);
				return;
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
				getFrameworks().clear();
				return;
			case InstrumentPackage.INSTRUMENT__ERRATA:
				getErrata().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.INSTRUMENT__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case InstrumentPackage.INSTRUMENT__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case InstrumentPackage.INSTRUMENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case InstrumentPackage.INSTRUMENT__SHORT_TITLE:
				return SHORT_TITLE_EDEFAULT == null ? shortTitle != null : !SHORT_TITLE_EDEFAULT.equals(shortTitle);
			case InstrumentPackage.INSTRUMENT__ABSTRACT:
				return ABSTRACT_EDEFAULT == null ? abstract_ != null : !ABSTRACT_EDEFAULT.equals(abstract_);
			case InstrumentPackage.INSTRUMENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case InstrumentPackage.INSTRUMENT__AUTHORS:
				return authors != null && !authors.isEmpty();
			case InstrumentPackage.INSTRUMENT__YEAR:
				return year != YEAR_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case InstrumentPackage.INSTRUMENT__FIDELITY:
				return fidelity != FIDELITY_EDEFAULT;
			case InstrumentPackage.INSTRUMENT__FIDELITY_NOTE:
				return FIDELITY_NOTE_EDEFAULT == null ? fidelityNote != null : !FIDELITY_NOTE_EDEFAULT.equals(fidelityNote);
			case InstrumentPackage.INSTRUMENT__SOURCE:
				return source != null;
			case InstrumentPackage.INSTRUMENT__FIT:
				return fit != null;
			case InstrumentPackage.INSTRUMENT__SCALES:
				return scales != null && !scales.isEmpty();
			case InstrumentPackage.INSTRUMENT__SECTIONS:
				return sections != null && !sections.isEmpty();
			case InstrumentPackage.INSTRUMENT__SCORES:
				return scores != null && !scores.isEmpty();
			case InstrumentPackage.INSTRUMENT__FINDING_KINDS:
				return findingKinds != null && !findingKinds.isEmpty();
			case InstrumentPackage.INSTRUMENT__FINDING_RULES:
				return findingRules != null && !findingRules.isEmpty();
			case InstrumentPackage.INSTRUMENT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case InstrumentPackage.INSTRUMENT__SIGNPOSTS:
				return signposts != null && !signposts.isEmpty();
			case InstrumentPackage.INSTRUMENT__PROCESS:
				return process != null;
			case InstrumentPackage.INSTRUMENT__FRAMEWORKS:
				return frameworks != null && !frameworks.isEmpty();
			case InstrumentPackage.INSTRUMENT__ERRATA:
				return errata != null && !errata.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", id: ");
		result.append(id);
		result.append(", edition: ");
		result.append(edition);
		result.append(", title: ");
		result.append(title);
		result.append(", shortTitle: ");
		result.append(shortTitle);
		result.append(", abstract: ");
		result.append(abstract_);
		result.append(", language: ");
		result.append(language);
		result.append(", authors: ");
		result.append(authors);
		result.append(", year: ");
		result.append(year);
		result.append(", publisher: ");
		result.append(publisher);
		result.append(", fidelity: ");
		result.append(fidelity);
		result.append(", fidelityNote: ");
		result.append(fidelityNote);
		result.append(')');
		return result.toString();
	}

} //InstrumentImpl
